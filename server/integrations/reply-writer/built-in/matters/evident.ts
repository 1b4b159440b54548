import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { isReproach, soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isFaint, soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";

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
const telling = 6;

/** What is told as far as its words bear it out: praise where they praise, the fewer the stars, the more plainly. */
export function evident(told: Told, source: Source): Told[] {
  if (told.clause === "" || !source.tellsDetails) return [told];
  if (told.matter.polarity === "positive") return isMeant(told, source) && !hasWaited(told) ? [told] : [];
  return (source.rating ?? 0) >= gladRating && isNoBlame(told, source) ? [] : [told];
}

/** "대기 30분은 각오하고 가세요": nobody was quick. */
function hasWaited({ clause, matter: { aspect } }: Told): boolean {
  return aspect === "waiting" && /각오|대기 ?[0-9]+ ?분/.test(clause);
}

/** The guest's own doing, what was only feared, or what was asked for and granted blames nobody. */
function isNoBlame({ clause }: Told, { clauses }: Source): boolean {
  const next = clauses[clauses.findIndex(({ text }) => text === clause) + 1]?.text ?? "";
  const isConceded = leadsUp.test(clause) && !soundsBad(next) && (soundsGlad(next) || isReproach(clause));
  return ownDoing.test(clause) || feared.test(clause) || isConceded;
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
