import type { Aspect, AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import type { Heard } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { isBackground } from "@/server/integrations/reply-writer/built-in/reading/badness";
import {
  isPraiseRetold,
  isQuoted,
  putTogether,
  quotes,
  saysSame,
  type Told,
} from "@/server/integrations/reply-writer/built-in/matters/told";
import { type Guess, sureFrom } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { blamedIn } from "@/server/integrations/reply-writer/built-in/matters/blamed";
import { byNoun, toldByNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { furtherBlame } from "@/server/integrations/reply-writer/built-in/matters/further-blame";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { isUnkeptBooking } from "@/server/integrations/reply-writer/built-in/matters/unkept-booking";
import { isPresupposedIn } from "@/server/integrations/reply-writer/built-in/matters/presupposed";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { guessOf, type SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { isOfOtherKind, thingOf } from "@/server/integrations/reply-writer/built-in/matters/thing";
import {
  heardAt,
  type Placed,
  sayable,
  type Source,
  toldOf,
} from "@/server/integrations/reply-writer/built-in/matters/source";
import { overlaps, type Stretch } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { inWeight } from "@/server/integrations/reply-writer/built-in/matters/weigh";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { suggestion } from "@/server/integrations/reply-writer/built-in/reading/named-things";
import { turnedOf } from "@/server/integrations/reply-writer/built-in/reading/turned";

/** The same where it is of the aspect that was heard. */
const nearFrom = 0.4;
/** Of service there is so much to say that its aspect alone tells little. */
const nearServiceFrom = 0.5;
/** From this chance on a reply must take a clause up. */
const mainFrom = 0.5;
const gladRating = 4;

/** What a review says, clause by clause; each matter once for each thing. */
export function readMatters(source: Source): Told[] {
  const said = (placed: Placed) => isSaidSo(placed, source);
  const sure = source.clauses
    .flatMap((clause, at) => sureIn(clause, source.clauses[at - 1] ?? null, source))
    .filter(said);
  const left = source.mentions.flatMap((mention) => generalOf(mention, sure, source)).filter(said);
  const all = [...sure, ...onceEach(left)];
  const heard = all.filter((placed) => !isToldBetter(placed, all));
  const further = [...furtherBlame(heard, source), ...furtherPraise(heard, source)].filter(said);
  const kept = heard.filter((placed) => !isToldBetter(placed, [...heard, ...further]));
  const found = [...kept, ...further].filter(
    (placed, _, all) => !isPraisedToo(placed, all) && !all.some(({ told }) => told.next === placed.told.clause),
  );
  const inTextOrder = found.toSorted((a, b) => a.start - b.start).map(({ told }) => told);
  const turned = turnedOf(source.clauses);
  const isMain = (clause: string) => (source.roles.get(clause)?.main ?? 0) >= mainFrom;
  return inWeight(putTogether(inTextOrder), (clause) => turned.has(clause), isMain);
}

/** "콩나물이 8할이긴 한데 그 콩나물이 맛있어서": what is praised by its name is not blamed by its name alone. */
function isPraisedToo({ told: { matter, thing } }: Placed, all: readonly Placed[]): boolean {
  return matter === byNoun && all.some(({ told }) => told.matter.polarity === "positive" && told.thing === thing);
}

/** Less likely than this a clause is not said for praise, or for blame; with all stars given no blame below the second. */
const hardlyFrom = 0.3;
const surelyBlamedFrom = 0.6;
const mostStars = 5;

/** Whether a clause it stands in is said for praise, or for blame. */
function isSaidSo({ told, ...at }: Placed, { clauses, roles, rating }: Source): boolean {
  const isPraise = told.matter.polarity === "positive";
  const least = isPraise || rating !== mostStars ? hardlyFrom : surelyBlamedFrom;
  const own = clauses.filter((clause) => overlaps(clause, at)).flatMap(({ text }) => roles.get(text) ?? []);
  return own.length === 0 || own.some(({ praise, blame }) => (isPraise ? praise : blame) >= least);
}

/** What is told in general terms is told once of praise, once of blame; a named thing before none, the guest's own words always. */
function onceEach(left: readonly Placed[]): Placed[] {
  return (["positive", "negative"] as const).flatMap((side) => {
    const own = left.filter(({ told }) => told.matter.polarity === side);
    const detailed = own.filter(({ told }) => told.detail !== null);
    if (detailed.length > 0 && side === "negative") return detailed;
    return own.find(({ told }) => told.isNamed) ?? own[0] ?? [];
  });
}

/** Of a complaint the aspect alone is no news where the guest's own words about it are told; nor is a quotation of what our own sentence tells. */
function isToldBetter({ told, ...stretch }: Placed, all: readonly Placed[]): boolean {
  if (isQuoted(told))
    return all.some(
      ({ told: other, ...at }) => isPraiseRetold(other) && (overlaps(stretch, at) || quotes(told, other)),
    );
  if (told.isSure || told.detail !== null || told.matter.polarity === "positive") return false;
  if (!told.isNamed && !isOwn(told.matter.aspect, told.clause) && all.some((other) => isParticularBlame(other, told)))
    return true;
  return all.some(
    (other) =>
      other.told !== told &&
      other.told.matter.polarity === "negative" &&
      ((other.told.detail !== null &&
        ((told.matter !== byNoun && other.told.matter.aspect === told.matter.aspect && told.amount === null) ||
          overlaps(stretch, other))) ||
        (!told.isNamed && other.told.isNamed && overlaps(stretch, other))),
  );
}

function isParticularBlame({ told }: Placed, than: Told): boolean {
  return told !== than && told.matter.polarity === "negative" && (told.isSure || told.isNamed || told.detail !== null);
}

/** True where the words are of the aspect that was heard in them. */
function isOwn(aspect: Aspect, words: string): boolean {
  return aspect === "other" || aspectWords[aspect].test(words.replace(/\s+/g, ""));
}

/** From this chance on a clause nobody heard is praise; with less it is no blame, and may be quoted. */
const praisedFrom = 0.5;
const hardlyBlamed = 0.2;

/** With four stars or more, what was told besides: a clause of praise nobody heard that has a detail, or a story to quote. */
function furtherPraise(heard: readonly Placed[], source: Source): Placed[] {
  const { tone, rating, roles } = source;
  if (tone === "sorry" || (rating ?? gladRating) < gladRating || !source.tellsDetails) return [];
  return source.clauses.flatMap((clause) => {
    const isTold = heard.some(
      (placed) => placed.told.clause === clause.text || (clause.start <= placed.start && placed.end <= clause.end),
    );
    const role = roles.get(clause.text);
    if (isTold || role === undefined || role.blame >= hardlyBlamed || suggestion.test(clause.text)) return [];
    return toldGladly(clause, source).filter(
      ({ told }) =>
        (role.praise >= praisedFrom || isQuoted(told)) &&
        !heard.some((placed) => saysSame(placed.told.detail, told.detail)),
    );
  });
}

function sureIn(clause: SaidClause, before: SaidClause | null, source: Source): Placed[] {
  const heard = heardAt(clause, source.mentions);
  const guess = isUnkeptBooking(clause, source)
    ? { id: "booking-ignored", chance: 1 }
    : guessOf(clause, heard, source.trade);
  const matter = guess === null ? null : matterOf(guess.id);
  if (
    guess === null ||
    matter === null ||
    !isPresupposedIn(matter.id, before === null ? clause.text : `${before.text} ${clause.text}`) ||
    isOfOtherKind(matter, clause.text, source.menu) ||
    !isMeant(clause, guess, matter, heard)
  )
    return [];
  const own = thingOf(matter, clause.text, source.menu, sayable(source));
  const isBlamed = before !== null && heardAt(before, source.mentions).some((each) => each.polarity === "negative");
  const isLinked =
    before !== null &&
    !(isBlamed && matter.polarity === "positive") &&
    /(?:고|며|면서)$/.test(before.text) &&
    nounsIn(clause.text, source.menu).length === 0;
  const thing = own.isNamed || !isLinked ? own : thingOf(matter, before.text, source.menu, sayable(source));
  return [{ told: toldOf(matter, thing, clause.text, true, source), start: clause.start, end: clause.end }];
}

function isMeant({ text }: SaidClause, { chance }: Guess, { polarity, aspect }: Matter, heard: Heard): boolean {
  const sides = heard.filter((mention) => mention.polarity !== "neutral");
  const isNear = sides.some((mention) => mention.aspect === aspect);
  if (chance < (isNear ? (aspect === "service" ? nearServiceFrom : nearFrom) : sureFrom)) return false;
  return sides.some((mention) => mention.polarity === polarity) && !asks(text) && requestIn(text) === null;
}

/** A glad clause that nobody heard and whose matter we do not know: by its detail, where it has one. */
function toldGladly(clause: SaidClause, source: Source): Placed[] {
  const matter = generalMatter("other", "positive", source.trade);
  const told = toldOf(matter, { name: matter.thing, isNamed: false }, clause.text, false, source);
  return told.detail === null || asks(clause.text) || requestIn(clause.text) !== null
    ? []
    : [{ told, start: clause.start, end: clause.end }];
}

const kindness =
  /인심|아저씨|아주머니|아줌마|이모|할머니|주[셨시신심]|줬|줌|줘|주는|웃|인사|물어|기억|알아봐|반겨|대해|불러|맞아/;
const manners = /친절|응대|태도|말투|직원|사장|알바|점원|선생|간호사|원장|기사|강사|접객|서비스|무시|반말|표정/;

/** An opinion whose matter we do not know for sure, by its aspect; none where the same is told already. */
function generalOf(mention: AspectMention, sure: readonly Placed[], source: Source): Placed[] {
  const { polarity, aspect, quote, start, end } = mention;
  if (polarity === "neutral") return [];
  const isTold = sure.some(
    ({ told: { matter }, ...at }) =>
      matter.polarity === polarity && ((polarity === "positive" && matter.aspect === aspect) || overlaps(at, mention)),
  );
  if (isTold) return [];
  const isVague = aspect === "other" && source.tone !== "sorry";
  if (polarity === "negative")
    return generalBlame(aspect, quote, mention, source).filter(({ told }) => !isVague || told.isNamed);
  const all = source.clauses.filter((clause) => overlaps(clause, mention));
  const isOfPeople = manners.test(quote) || kindness.test(quote);
  const matter = generalMatter(aspect === "service" && !isOfPeople ? "other" : aspect, polarity, source.trade);
  const thing = thingOf(matter, quote, source.menu, sayable(source));
  const told = toldOf(matter, thing, all[0]?.text ?? quote, false, source);
  return told.isNamed || told.detail !== null || !isMisheard(mention, all, source) ? [{ told, start, end }] : [];
}

/** Of these a sentence is only said where the words speak of them. */
const particular: ReadonlySet<Aspect> = new Set([
  "location",
  "ambience",
  "cleanliness",
  "delivery",
  "waiting",
  "price",
]);

function isMisheard({ aspect, quote }: AspectMention, clauses: readonly SaidClause[], { trade }: Source): boolean {
  if (!particular.has(aspect) || isOwn(aspect, quote)) return false;
  return !clauses.some((clause) => matterOf(guessOf(clause, null, trade)?.id ?? "")?.aspect === aspect);
}

/** Blame by its aspect where the words are of that aspect, else by its noun, else in a few words as they stand. */
function generalBlame(aspect: Aspect, quote: string, { start, end }: Stretch, source: Source): Placed[] {
  const isMeant = isOwn(aspect, quote) && (aspect !== "service" || manners.test(quote));
  const matter = generalMatter(aspect === "service" && !isMeant ? "other" : aspect, "negative", source.trade);
  const best = toldOf(matter, thingOf(matter, quote, source.menu, sayable(source)), quote, false, source);
  const told = isQuoted(best) ? { ...best, detail: null } : best;
  if (told.isNamed || (isMeant && aspect !== "other")) return [{ told, start, end }];
  const wide = generalMatter("other", "negative", source.trade);
  if (told.detail !== null) return [{ told: { ...told, matter: wide, thing: wide.thing }, start, end }];
  if (isBackground(quote)) return [];
  const noun = blamedIn(quote, { start, end }, source);
  const plain = isMeant && !isQuoted(best) ? best : { ...best, matter: wide, thing: wide.thing };
  return [{ told: noun === null ? plain : toldByNoun(noun, quote), start, end }];
}
