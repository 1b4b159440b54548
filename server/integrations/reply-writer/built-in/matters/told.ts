import { byNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { joined } from "@/server/integrations/reply-writer/built-in/matters/thing";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** One thing a guest says, as we can take it up; `isSure`: we know which matter it is, not only of what aspect. */
export type Told = {
  matter: Matter;
  thing: string;
  isNamed: boolean;
  amount: string | null;
  clause: string;
  isSure: boolean;
  /** What the guest told of it that nobody else would. */
  detail: Detail | null;
  /** The next clause, where the detail tells it too. */
  next?: string | undefined;
};

/** A matter nobody told in so many words. */
export function plainTold(matter: Matter): Told {
  return { matter, thing: matter.thing, isNamed: false, amount: null, clause: "", isSure: false, detail: null };
}

/** Each thing once, what is particular before what is general. */
export function putTogether(all: readonly Told[]): Told[] {
  return withoutWide(inOrder(onceTold(merged(all))));
}

/** The same words of the guest's are told back once, the longest way, of the matter we know best. */
function onceTold(all: readonly Told[]): Told[] {
  return all.filter(
    (told) => !all.some((other) => other !== told && saysSame(other.detail, told.detail) && isBetter(other, told, all)),
  );
}

function isBetter(one: Told, other: Told, all: readonly Told[]): boolean {
  const further = wordsIn(one.detail) - wordsIn(other.detail);
  if (further !== 0) return further > 0;
  return one.isSure === other.isSure ? all.indexOf(one) < all.indexOf(other) : one.isSure;
}

function wordsIn(detail: Detail | null): number {
  return detail !== null && "ni" in detail ? detail.ni.split(" ").length : 0;
}

/** Two clauses of one matter are told once, with both their things. */
function merged(all: readonly Told[]): Told[] {
  const once: Told[] = [];
  for (const told of all) {
    const at = once.findIndex((known) => known.matter.id === told.matter.id && !isToldApart(known, told));
    const known = once[at];
    if (known === undefined) once.push(told);
    else once[at] = both(known, told);
  }
  return once;
}

/** Two that each say something else in the guest's own words stay two. */
function isToldApart({ matter, detail, isSure }: Told, other: Told): boolean {
  if (matter.polarity === "positive") return detail !== null && other.detail !== null;
  if ((detail === null) !== (other.detail === null) && isSure !== other.isSure) return true;
  return endOf(detail) !== null && endOf(other.detail) !== endOf(detail);
}

function endOf(detail: Detail | null): string | null {
  return detail !== null && "ni" in detail ? (detail.ni.split(" ").at(-1) ?? null) : null;
}

function both(known: Told, other: Told): Told {
  const amount = known.amount ?? other.amount;
  const detail = known.detail ?? other.detail;
  if (!other.isNamed || known.thing.includes(other.thing)) return { ...known, amount, detail };
  if (!known.isNamed || other.thing.includes(known.thing)) return { ...known, ...other, amount, detail };
  if (/[와과] /.test(known.thing + other.thing)) return { ...known, amount, detail };
  const isBlame = known.matter.polarity === "negative";
  return { ...known, thing: joined(known.thing, other.thing), amount, detail: isBlame ? null : detail };
}

/** Beside a particular complaint nobody wants to hear again that the guest will not come back. */
function withoutWide(all: readonly Told[]): Told[] {
  const isBlame = ({ matter }: Told) => matter.polarity === "negative";
  const isParticular = all.some((told) => isBlame(told) && !isWide(told));
  return all.filter((told) => !(isParticular && isBlame(told) && isWide(told)));
}

/** What is told of the whole visit, or of anything, comes after what is particular. */
function isWide({ matter, isSure, detail }: Told): boolean {
  return matter.isWide === true && (isSure || detail === null);
}

function inOrder(all: readonly Told[]): Told[] {
  const rank = (told: Told) =>
    (told.isSure || told.detail !== null || told.matter === byNoun ? 0 : 2) + (isWide(told) ? 1 : 0);
  return all
    .map((told, at) => ({ told, at }))
    .sort((a, b) => rank(a.told) - rank(b.told) || a.at - b.at)
    .map(({ told }) => told);
}
export function saysSame(one: Detail | null, other: Detail | null): boolean {
  if (one === null || other === null) return false;
  if ("deed" in one && "deed" in other) return one.deed.includes(other.deed) || other.deed.includes(one.deed);
  if ("quote" in one) return "quote" in other ? one.quote === other.quote : namesIn(one.quote, other);
  if ("quote" in other) return namesIn(other.quote, one);
  if ("taken" in one && "taken" in other) return one.of === other.of && one.taken === other.taken;
  if ("ni" in one && "ni" in other) return one.ni.includes(stemOf(other.ni));
  return "deed" in one && "ni" in other && one.deed.includes(other.ni.split(" ").slice(0, 2).join(" "));
}

/** "‘초코라떼 진하고’" and "초코라떼가 진했다니" begin with the same thing. */
function namesIn(quote: string, other: Detail): boolean {
  const told = "deed" in other ? other.deed : "ni" in other ? other.ni : "taken" in other ? other.taken : null;
  const [first = ""] = told?.split(" ") ?? [];
  return first.length > 1 && quote.includes(first.slice(0, 2));
}

/** "침대는 삐걱거렸다니" → "침대는 삐걱거": what another ending leaves as it is. */
function stemOf(ni: string): string {
  return ni.slice(0, -"렸다니".length);
}

export function isQuoted({ detail }: Told): boolean {
  return detail !== null && "quote" in detail;
}

export function isPraiseRetold(told: Told): boolean {
  return told.matter.polarity === "positive" && told.detail !== null && !isQuoted(told);
}

export function quotes({ detail }: Told, { clause }: Told): boolean {
  return detail !== null && "quote" in detail && detail.quote.includes(clause);
}

/** The thing a clause was told to be good in the plainest words. */
export function likedOf({ detail }: Told): string | null {
  return detail !== null && "of" in detail && detail.of === "liked" ? detail.taken : null;
}

/** Praise of a thing, which a few stars leave standing. */
export function namesPraise(told: Told): boolean {
  return told.isSure || told.isNamed || likedOf(told) !== null;
}
