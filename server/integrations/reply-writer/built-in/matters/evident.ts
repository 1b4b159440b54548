import { byNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { isReproach, soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isFaint, soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { compoundNoun, namesThing } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { turnsToBlame } from "@/server/integrations/reply-writer/built-in/reading/turned";

const gladRating = 4;
const middleRating = 3;
/** With few stars praise is believed of which its clause is so sure, or that was heard so plainly. */
const surelyFrom = 0.7;
const plainlyFrom = 0.6;
/** With this chance a clause praises, whatever its words. */
const likelyFrom = 0.3;
const leadsUp = /(?:데|니까|더니|길래)(?:요)?$/;
/** "무서워서 예약을 두 번 취소했던 그 사람이 접니다": the guest's own doing. */
const ownDoing = /접니다|저예요|제 ?(?:잘못|탓|실수)|(?<![가-힣])(?:제가|내가) /;
/** "벌레 있을까봐 걱정했는데". */
const feared = /까 ?(?:봐|싶어)? ?(?:걱정|쫄|긴장|겁)/;
/** Said for whoever comes next: "조용한 거 좋아하면 미리 말하세요". */
const advice = /[가-힣]면 .*(?:세요|시길|셔야)[\s.!~ㅋㅎ]*$/;
/** "화장실이 공용인 것만 빼면요". */
const setAside = /빼면|빼고는|제외하/;
const telling = 6;
/** A note that turns midway: "새치 싹 덮임 다만 두피 따끔해요". */
const turned = /[가-힣] (?:다만|단지|근데|그런데|하지만|대신) ?[가-힣]/;

/**
 * What is told as far as its words bear it out: in a glad review a complaint where they complain, by its noun only where
 * that is what they complain of; praise where they praise, the fewer the stars, the more plainly.
 */
export function evident(told: Told, source: Source): Told[] {
  if (told.clause === "" || !source.tellsDetails) return [told];
  if (told.matter.polarity === "positive") return isMeant(told, source) ? [told] : [];
  if ((source.rating ?? 0) < gladRating) return [told];
  if (!isEvident(told, source)) return [];
  if (told.matter !== byNoun || namesWell(told)) return [told];
  return source.rating === gladRating ? [unnamed(told, source.trade)] : [];
}

function isEvident({ clause, isSure }: Told, { clauses, remarks, rating, trade }: Source): boolean {
  const at = clauses.findIndex(({ text }) => text === clause);
  const own = clauses[at];
  if (ownDoing.test(clause) || feared.test(clause)) return false;
  if (remarks.has(clause) || turnsToBlame(clause) || turned.test(clause)) return true;
  const next = clauses[at + 1]?.text ?? "";
  const isConceded = leadsUp.test(clause) && !soundsBad(next) && (soundsGlad(next) || isReproach(clause));
  if (setAside.test(clause) || (soundsBad(clause) && !isConceded)) return true;
  if (isConceded) return false;
  const guess = own === undefined ? null : guessOf(own, null, trade);
  const chance = guess !== null && matterOf(guess.id)?.polarity === "negative" ? guess.chance : 0;
  return isSure && chance >= (rating === gladRating ? plainlyFrom : surelyFrom);
}

/** The noun is one we know, and what is bad is said after it. */
function namesWell({ thing, clause }: Told): boolean {
  const names = thing.split(/[와과] /);
  return names.every(
    (name) =>
      (namesThing(name) || kindsOf(name).length > 0 || compoundNoun(name) === name) &&
      clause.includes(name) &&
      soundsBad(clause.slice(clause.indexOf(name))),
  );
}

function unnamed({ clause }: Told, trade: Trade): Told {
  return { ...plainTold(generalMatter("other", "negative", trade)), clause, isSure: true };
}

function isMeant({ clause, detail, isSure }: Told, { rating, trade, clauses, heard: all }: Source): boolean {
  if (rating !== null && rating <= middleRating && advice.test(clause)) return false;
  if (soundsGlad(clause) || (isFaint(clause) && !soundsBad(clause))) return true;
  const own = clauses.find(({ text }) => text === clause);
  const guess = own === undefined ? null : guessOf(own, null, trade);
  const chance = guess !== null && matterOf(guess.id)?.polarity === "positive" ? guess.chance : 0;
  const heard = all.filter(({ quote }) => overlap(quote, clause));
  const isHeard = heard.some(({ polarity, score }) => polarity === "positive" && score >= plainlyFrom);
  if (rating !== null && rating <= middleRating)
    return !soundsBad(clause) && (chance >= surelyFrom || (rating === middleRating && isHeard));
  const isRetold = detail !== null && "ni" in detail;
  return !isRetold || isSure || chance >= likelyFrom || heard.every(({ polarity }) => polarity === "positive");
}

function overlap(quote: string, clause: string): boolean {
  return quote.includes(clause.slice(0, telling)) || clause.includes(quote.slice(0, telling));
}
