import { emojiIn, type Preference, preferenceKey, sentencesIn, signOffOf } from "@/server/domain/learning/preference";
import { tokenDistance, wordSwaps } from "@/server/domain/learning/token-diff";

/** A draft of the machine's and what the owner published. */
export type Edit = { reviewId: string; draft: string; published: string };
export type Example = { reviewId: string; before: string; after: string };
export type FoundPreference = { key: string; preference: Preference; seen: number; examples: Example[] };

/** Seen less often, a change may have been meant for one guest. */
export const fewestEdits = 3;
/** How often the change was made where it could have been. */
const leastShare = 0.6;
const mostExamples = 3;
const mostWords = 3;
/** Shorter drafts have no length to speak of. */
const telling = 40;
const shorter = 0.7;
const longer = 1.4;

type Sighting = { preference: Preference; example: Example };

/**
 * Habits in what the owner changes, each with the edits it was seen in: made at least three times, and more often than not
 * where there was occasion. `edits` are the latest published replies first, unchanged ones included.
 */
export function findPreferences(edits: readonly Edit[]): FoundPreference[] {
  const byKey = new Map<string, Sighting[]>();
  for (const edit of edits)
    for (const sighting of sightingsIn(edit)) {
      const key = preferenceKey(sighting.preference);
      byKey.set(key, [...(byKey.get(key) ?? []), sighting]);
    }
  return [...byKey].flatMap(([key, sightings]) => settle(key, sightings, edits) ?? []);
}

function sightingsIn(edit: Edit): Sighting[] {
  if (edit.draft === edit.published) return [];
  const found = [...replacements(edit), ...leftOut(edit), ...endings(edit), ...emoji(edit), ...lengths(edit)];
  return [...new Map(found.map((each) => [preferenceKey(each.preference), each])).values()];
}

const isTelling = (words: string[]) =>
  words.length > 0 && words.length <= mostWords && words.join("").length >= 2 && !/\d/.test(words.join(""));

function replacements({ reviewId, draft, published }: Edit): Sighting[] {
  return wordSwaps(draft, published).flatMap(({ removed, added }) => {
    if (!isTelling(removed) || !isTelling(added)) return [];
    const [before, after] = [removed.join(" "), added.join(" ")];
    return [{ preference: { kind: "replace", from: before, to: after }, example: { reviewId, before, after } }];
  });
}

function leftOut({ reviewId, draft, published }: Edit): Sighting[] {
  const said = plain(published);
  const signOff = signOffOf(draft);
  return sentencesIn(draft).flatMap((text) =>
    text.length > 60 ||
    text === signOff ||
    plain(text) === "" ||
    said.includes(plain(text)) ||
    isReworded(text, published)
      ? []
      : [{ preference: { kind: "leave_out", text }, example: { reviewId, before: text, after: "" } }],
  );
}

function endings({ reviewId, draft, published }: Edit): Sighting[] {
  const found: Sighting[] = [];
  const signOff = signOffOf(draft);
  if (signOff && !plain(published).includes(plain(signOff)))
    found.push({ preference: { kind: "no_sign_off" }, example: { reviewId, before: signOff, after: "" } });
  const text = sentencesIn(published).at(-1) ?? "";
  if (text.length >= 4 && text.length <= 60 && !plain(draft).includes(plain(text)) && !isReworded(text, draft))
    found.push({
      preference: { kind: "closing", text },
      example: { reviewId, before: sentencesIn(draft).at(-1) ?? "", after: text },
    });
  return found;
}

/** The other text says nearly the same: a word of it was changed, not the sentence. */
const isReworded = (text: string, other: string) => sentencesIn(other).some((each) => tokenDistance(text, each) < 0.6);

function emoji({ reviewId, draft, published }: Edit): Sighting[] {
  const [before, after] = [emojiIn(draft), emojiIn(published)];
  const example = { reviewId, before: before.join(" "), after: after.join(" ") };
  if (before.length > 0 && after.length === 0) return [{ preference: { kind: "no_emoji" }, example }];
  const [sign] = after;
  return before.length === 0 && sign ? [{ preference: { kind: "emoji", sign }, example }] : [];
}

function lengths({ reviewId, draft, published }: Edit): Sighting[] {
  const [before, after] = [lengthOf(draft), lengthOf(published)];
  const prefer = after <= before * shorter ? "short" : after >= before * longer ? "long" : null;
  if (prefer === null || before < telling || after < 10) return [];
  const about = Math.min(1_000, Math.max(10, Math.round(after / 10) * 10));
  return [
    { preference: { kind: "length", prefer, about }, example: { reviewId, before: `${before}`, after: `${after}` } },
  ];
}

/** Characters of the text itself, without a name below it. */
const lengthOf = (text: string) =>
  [
    ...text
      .trim()
      .slice(0, text.trim().length - (signOffOf(text)?.length ?? 0))
      .trim(),
  ].length;

function settle(key: string, sightings: Sighting[], edits: readonly Edit[]): FoundPreference | null {
  const variant = usual(sightings);
  if (!variant) return null;
  const agreeing = sightings.filter(({ preference }) => sameAs(preference, variant));
  if (agreeing.length < fewestEdits || agreeing.length / occasionsFor(variant, edits, sightings) < leastShare)
    return null;
  const preference = variant.kind === "length" ? { ...variant, about: middle(agreeing) } : variant;
  return {
    key,
    preference,
    seen: agreeing.length,
    examples: agreeing.slice(0, mostExamples).map(({ example }) => example),
  };
}

const sameAs = (a: Preference, b: Preference): boolean =>
  a.kind === "length" && b.kind === "length"
    ? a.prefer === b.prefer
    : a.kind === "emoji" && b.kind === "emoji"
      ? true
      : JSON.stringify(a) === JSON.stringify(b);

/** The one most edits agree on. */
function usual(sightings: readonly Sighting[]): Preference | undefined {
  const votes = ({ preference }: Sighting) =>
    sightings.filter((each) => JSON.stringify(each.preference) === JSON.stringify(preference)).length;
  return sightings.toSorted((a, b) => votes(b) - votes(a))[0]?.preference;
}

const middle = (sightings: readonly Sighting[]): number => {
  const lengths = sightings
    .flatMap(({ preference }) => (preference.kind === "length" ? preference.about : []))
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 100;
};

/** In how many replies the change could have been made. */
function occasionsFor(preference: Preference, edits: readonly Edit[], sightings: readonly Sighting[]): number {
  switch (preference.kind) {
    case "replace":
      return edits.filter(({ draft }) => ` ${words(draft)} `.includes(` ${preference.from} `)).length;
    case "leave_out":
      return edits.filter(({ draft }) => plain(draft).includes(plain(preference.text))).length;
    case "no_sign_off":
      return edits.filter(({ draft }) => signOffOf(draft) !== null).length;
    case "no_emoji":
      return edits.filter(({ draft }) => emojiIn(draft).length > 0).length;
    default:
      return Math.max(sightings.length, edits.filter(({ draft, published }) => draft !== published).length);
  }
}

const plain = (text: string) => text.normalize("NFC").replace(/[\s\p{P}\p{S}]+/gu, "");
const words = (text: string) => (text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
