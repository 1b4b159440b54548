import type { AspectMention } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { amountIn } from "@/server/integrations/reply-writer/built-in/matters/amount";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import type { SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { overlaps, type Stretch } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import type { Thing } from "@/server/integrations/reply-writer/built-in/matters/thing";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { complaintDetailsOf } from "@/server/integrations/reply-writer/built-in/reading/complaint-detail";
import { toldBack } from "@/server/integrations/reply-writer/built-in/natural/told-back";
import { type Detail, detailsOf } from "@/server/integrations/reply-writer/built-in/reading/detail";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What the matters of a review are read from. */
export type Source = {
  clauses: readonly SaidClause[];
  /** What the analysis heard, as far as it is believed. */
  mentions: readonly AspectMention[];
  /** The same before it was asked whether its words bear it out. */
  heard: readonly AspectMention[];
  /** What each clause is said for. */
  roles: ReadonlyMap<string, Role>;
  tone: Tone;
  rating: number | null;
  trade: Trade;
  menu: readonly string[];
  /** Things a reply should name, the surest first. */
  points: readonly Point[];
  isSayable(words: string): boolean;
  /** A clause as it stood in the review, before its notes were put into sentences. */
  asWritten(clause: string): string;
  /** Words that are not surely sound are told back too: the whole draft is judged by what comes of it. */
  dares: boolean;
  /** False of a review that gives orders: then only nouns we know are named. */
  tellsDetails: boolean;
};

/** What is told, and where it stands. */
export type Placed = Stretch & { told: Told };

const leadingOn = /(?:는데|은데|인데|고|더니|니까)$/;
const mostTogether = 17;
/** What turns ("디저트는 예쁜데 | 너무 달아요") is on another side than what was heard of both. */
export const turning = /(?:지만|데)(?:요)?$/;
const farBeyond = 4;

/** What was heard of a clause. */
export function heardAt(clause: SaidClause, aspects: readonly AspectMention[]): AspectMention[] {
  const own = aspects.filter((mention) => overlaps(clause, mention));
  return turning.test(clause.text) ? own.filter((mention) => mention.end < clause.end + farBeyond) : own;
}

/** A noun may be another shop's name: the guard is asked, in praise and in a promise. */
export function sayable({ isSayable }: Source): (noun: string) => boolean {
  return (noun) =>
    isSayable(`말씀하신 ${noun}부터 다시 살펴볼게요.`) ||
    isSayable(`${noun}${particleFor(noun, "이/가")} 좋으셨다니 기뻐요.`);
}

/** A matter as this clause tells it. */
export function toldOf(
  matter: Matter,
  { name, isNamed }: Thing,
  clause: string,
  isSure: boolean,
  source: Source,
): Told {
  const { tellsDetails } = source;
  const isPraise = matter.polarity === "positive";
  const both = toldWithNext(clause, isPraise, source);
  const told =
    both?.detail ?? (tellsDetails ? toldBack(waysToTell(clause, isPraise, source), clause, isPraise, source) : null);
  const detail = told !== null && "quote" in told && !isQuotable(told.quote, isSure && !isPraise, source) ? null : told;
  return {
    matter,
    thing: name,
    isNamed,
    amount: amountIn(clause, matter.aspect),
    clause,
    isSure,
    detail,
    next: both?.next,
  };
}

/** A predicate by itself: "방 깨끗하고 | 따뜻했어요". */
const bare =
  /^(?:(?:정말|진짜|너무|아주|엄청|완전|되게|무척|꽤|참|다|더|또|안|잘) )*[가-힣]+(?:요|다|음|함|용|죠|됨)[^가-힣]*$/;

/** "방이 깨끗하고 따뜻했다니": a clause together with the next, which says more of the same thing. */
function toldWithNext(clause: string, isPraise: boolean, source: Source): { detail: Detail; next: string } | null {
  const { clauses, isSayable } = source;
  const next = clauses[clauses.findIndex(({ text }) => text === clause) + 1]?.text ?? "";
  if (!source.tellsDetails || !/[가-힣](?<![다라냐자])고요?$/.test(clause) || !bare.test(next)) return null;
  const whole = `${clause} ${next}`;
  const ways = isPraise
    ? detailsOf({ clause: whole, together: whole, written: "" }, isSayable)
    : complaintDetailsOf(whole, isSayable, "", "");
  const ofBoth = [...ways].filter(
    (way) => "ni" in way && way.ni.split(" ").at(-1)?.[0] === next.split(" ").at(-1)?.[0],
  );
  const detail = toldBack(ofBoth, whole, isPraise, source);
  return detail === null ? null : { detail, next };
}

/** So much of a review, quoted, is no answer to it. */
const mostOfAll = 0.6;

/** Not all that was written is quoted, nor what we can tell in sentences of our own. */
function isQuotable(quote: string, isTold: boolean, { clauses }: Source): boolean {
  const written = clauses.reduce((sum, { text }) => sum + lettersIn(text), 0);
  return !isTold && lettersIn(quote) <= written * mostOfAll;
}

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/** How a clause may be told back: each kind of telling from its fullest words to the plainest, the likeliest kind first. */
export function waysToTell(clause: string, isPraise: boolean, source: Source): Iterable<Detail> {
  const { isSayable, asWritten, clauses } = source;
  const lead = beforeOf(clause, clauses);
  const together = withLead(clause, clauses);
  return isPraise
    ? detailsOf({ clause, together, written: asWritten(together), lead }, isSayable)
    : complaintDetailsOf(clause, isSayable, lead, asWritten(clause));
}

function beforeOf(clause: string, clauses: readonly SaidClause[]): string {
  return clauses[clauses.findIndex(({ text }) => text === clause) - 1]?.text ?? "";
}

/** "일주일이 지났는데 | 아직 싱싱합니다": short enough to be quoted together. */
function withLead(clause: string, clauses: readonly SaidClause[]): string {
  const before = beforeOf(clause, clauses);
  const both = `${before} ${clause}`;
  if (/(?:며|면서)$/.test(before)) return both;
  return leadingOn.test(before) && before.includes(" ") && both.replace(/\s/g, "").length <= mostTogether
    ? both
    : clause;
}
