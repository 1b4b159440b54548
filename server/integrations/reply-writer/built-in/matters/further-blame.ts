import { sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { blamedIn, blamedPoint } from "@/server/integrations/reply-writer/built-in/matters/blamed";
import { isPerson, restOfAll, toldByNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { type Placed, sayable, type Source, toldOf } from "@/server/integrations/reply-writer/built-in/matters/source";
import { overlaps } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { thingOf } from "@/server/integrations/reply-writer/built-in/matters/thing";
import { isPresupposedIn } from "@/server/integrations/reply-writer/built-in/matters/presupposed";
import { matterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { leadsUp } from "@/server/integrations/reply-writer/built-in/matters/unkept-booking";
import { sideOf } from "@/server/integrations/reply-writer/built-in/roles/side-of";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { isQuoted, plainTold, saysSame, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { isVerdictOnly, soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { isProof } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { topicIn } from "@/server/integrations/reply-writer/built-in/reading/topic";

/** What the guest was told when they said so: "말하니까 원래 그렇대요". */
const answered =
  /(?:말|항의|문의|전화|얘기|물어|따지|따졌|달라|부탁)[가-힣 ]{0,5}(?:니까?|더니|는데) .*(?:[래대]요|[다라]네요|녜요|[다라]고|쉼|끊)/;
const pressed = /끊으라|가입하라|겁 ?[주줘줬]|강매|계속 ?권/;
const untold = /미리 ?(?:말|알려|안내|설명)[가-힣 ]{0,6}(?:주시지|주지|안 ?해|없|[셨줬]어야|않)/;
/** Told best in the sentences of one matter. */
const plainly = [
  [answered, "complaint-brushed-off"],
  [pressed, "pushy"],
  [untold, "explained-not"],
] as const;
/** What only leads up to what was wrong. */
const onlyPaid = /[0-9천만] ?원[\s.]*$/;
const gladRating = 4;
/** A guess from here on is better than none, where something was missed. */
const likelyFrom = 0.35;
/** Where no word of a clause complains, only this sure a guess names the matter. */
const surelyFrom = 0.8;
/** From this chance on a thing is complained of whatever its clause sounds like; beside praise only from the second. */
const pointedFrom = 0.3;
const surelyPointedFrom = 0.35;
/** A clause less likely to blame is not what the guest was sorry about. */
const nearFrom = 0.3;

/** Complaints that nobody heard, told as well as we can: in the guest's words, by their matter, by their noun, or all together. */
export function furtherBlame(heard: readonly Placed[], source: Source): Placed[] {
  if (source.tone === "glad" || !source.tellsDetails) return [];
  const isKnown = (clause: SaidClause) =>
    heard.some(
      ({ told, ...at }) =>
        told.matter.polarity === "negative" &&
        overlaps(at, clause) &&
        (told.isSure || told.detail !== null || told.clause === clause.text),
    );
  const found: Placed[] = [];
  for (const clause of source.clauses) {
    if (isKnown(clause) || !blames(clause, source)) continue;
    const told = toldAnyhow(clause, [...heard, ...found], source);
    if (told !== null) found.push({ told, start: clause.start, end: clause.end });
  }
  const isBlamed = [...heard, ...found].some(({ told }) => told.matter.polarity === "negative");
  if (isBlamed) return found;
  return source.tone === "sorry" ? nearestBlame(heard, source) : lastResort(source);
}

/** Where the tone is sorry and nothing that was missed could be told: what the clause speaks of that is likeliest to blame. */
function nearestBlame(heard: readonly Placed[], source: Source): Placed[] {
  const near = source.clauses.filter(({ text }) => {
    const { praise, blame } = source.roles.get(text) ?? { praise: 0, blame: 0 };
    return blame >= nearFrom && blame > praise && !asks(text) && !isProof(text);
  });
  const blameOf = ({ text }: SaidClause) => source.roles.get(text)?.blame ?? 0;
  const [clause] = near.toSorted((one, other) => blameOf(other) - blameOf(one));
  const told = clause === undefined ? null : toldAnyhow(clause, heard, source);
  return clause === undefined || told === null ? [] : [{ told, start: clause.start, end: clause.end }];
}

/** Beside praise, where nothing else that was missed could be told: what a clause of blame speaks of. */
function lastResort(source: Source): Placed[] {
  const blamed = source.clauses.filter((clause) => blames(clause, source) && !soundsGlad(clause.text));
  return blamed.slice(0, 1).flatMap((clause) => {
    const topic = topicIn(clause.text);
    if (topic === null || !sayable(source)(topic)) return [];
    return [{ told: toldByNoun(topic, clause.text), start: clause.start, end: clause.end }];
  });
}

/** Surely complained of, though no word of it sounds like it. */
function isPointed(clause: SaidClause, source: Source): boolean {
  const point = blamedPoint(clause, source);
  return point !== null && point.chance >= (source.tone === "sorry" ? pointedFrom : surelyPointedFrom);
}

/** "고기도 안 퍽퍽했다": of a glad guest's, no fault. */
const denied =
  /(?<![가-힣])안 ?(?:퍽퍽|느끼|질기|질겼|비리|비렸|짜|짰|달|맵|매웠|아프|아팠|시끄|딱딱|눅눅|텁텁|시리|불편|어색)/;

function blames({ text }: SaidClause, { roles, rating }: Source): boolean {
  const role = roles.get(text);
  if ((rating ?? 0) >= gladRating && denied.test(text)) return false;
  return role !== undefined && sideOf(role, text) === "negative" && !asks(text) && !isProof(text);
}

/** The matter a clause of blame is likeliest to speak of, with what leads up to it where that tells more, and how surely. */
function likeliest(clause: SaidClause, { trade, clauses, menu }: Source): { matter: Matter; chance: number } | null {
  const before = clauses[clauses.indexOf(clause) - 1]?.text ?? "";
  const together = `${before} ${clause.text}`;
  const whole = leadsUp.test(before) ? { ...clause, logits: matterModel().read(together, menu) } : clause;
  const [own, both] = [clause, whole].map((each) => guessOf(each, [{ aspect: null, polarity: "negative" }], trade));
  const guess = (both?.chance ?? 0) > (own?.chance ?? 0) ? both : own;
  const matter = guess == null ? null : matterOf(guess.id);
  if (guess == null || matter === null || matter.polarity === "positive") return null;
  return isPresupposedIn(matter.id, together) ? { matter, chance: guess.chance } : null;
}

/** "허리가 아팠던 거 빼면 최고": what alone was missed, as a statement. */
const butFor = /(?<=[았었했였팠짰컸렸웠졌])던 ?(?:거|것|점)만? ?(?:빼면|빼고|제외).*$/;

function toldAnyhow(clause: SaidClause, others: readonly Placed[], source: Source): Told | null {
  const text = clause.text.replace(butFor, "다");
  const isBad = soundsBad(text);
  const plain = plainly.find(([sign]) => sign.test(text));
  const plainMatter = plain === undefined ? null : matterOf(plain[1]);
  if (plainMatter !== null) return { ...plainTold(plainMatter), clause: text, isSure: true };
  const likely = likeliest(clause, source);
  const isSure = likely !== null && likely.chance >= sureFrom;
  const general = generalMatter("other", "negative", source.trade);
  const matter = isSure ? likely.matter : general;
  const thing = isSure ? thingOf(matter, text, source.menu, sayable(source)) : { name: matter.thing, isNamed: false };
  const told = toldOf(matter, thing, text, isSure, source);
  if (told.detail !== null && !isQuoted(told)) return isToldBy(others, told) ? null : told;
  const noun = isPointed(clause, source) ? blamedIn(text, clause, source) : topicOf(text, source);
  if (isSure && (thing.isNamed || noun === null || likely.chance >= surelyFrom)) return told;
  if (onlyPaid.test(text) && !isBad) return null;
  if (noun !== null) return others.some((other) => names(other.told, noun)) ? null : toldByNoun(noun, text);
  if (isQuoted(told)) return isToldBy(others, told) ? null : told;
  if (likely !== null && likely.chance >= likelyFrom) {
    const wide = generalMatter(likely.matter.aspect, "negative", source.trade);
    if (wide.isWide !== true) return toldOf(wide, { name: wide.thing, isNamed: false }, text, false, source);
  }
  return source.tone === "sorry" && !isVerdictOnly(text) ? plainTold(restOfAll) : null;
}

function isToldBy(others: readonly Placed[], told: Told): boolean {
  return others.some((other) => saysSame(other.told.detail, told.detail));
}

/** The thing it begins with, where a particle shows that it is one, or we know things of its kind. */
function topicOf(text: string, source: Source): string | null {
  const topic = topicIn(text);
  if (topic === null || isPerson(topic) || !sayable(source)(topic)) return null;
  return kindsOf(topic).length > 0 || /^(?:은|는|이|가|도) /.test(text.slice(topic.length)) ? topic : null;
}

function names({ matter, thing, clause, detail }: Told, noun: string): boolean {
  if (matter.polarity === "positive") return false;
  return (
    thing.includes(noun) || clause.includes(noun) || (detail !== null && "ni" in detail && detail.ni.includes(noun))
  );
}
