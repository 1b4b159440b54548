import { z } from "zod";
import { aspects, polarities, sentiments } from "./analysis";
import { inboxStates } from "./inbox";
import { PlatformSchema } from "./platform-schema";

export const searchDays = [7, 30, 90, 365] as const;
export const searchStars = [5, 4, 3, 2, 1, 0] as const;
export const searchLanguages = ["ko", "foreign"] as const;
const maximumTerms = 5;
/** An Excel file is made whole in memory, so it holds at most so many reviews. */
export const excelRowLimit = 20_000;

/** Which reviews are wanted; what is left out is not asked for. */
export const ReviewSearch = z.object({
  /** Commas mean "or", spaces "and": "대기, 오래 기다" finds either. */
  words: z.string().trim().max(100).default(""),
  storeId: z.uuid().optional(),
  platform: PlatformSchema.optional(),
  /** Exactly these stars; 0 means without a star. */
  rating: z.literal(searchStars).optional(),
  sentiment: z.enum(sentiments).optional(),
  state: z.enum(inboxStates).optional(),
  language: z.enum(searchLanguages).optional(),
  /** Written in the last so many Korean days, today included; a review without a date is in none of them. */
  days: z.literal(searchDays).optional(),
  /** Written on these Korean days. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Speaks of this and, with a polarity, praises it, complains of it, or does neither. */
  aspect: z.enum(aspects).optional(),
  polarity: z.enum(polarities).optional(),
  /** A word that was understood in it, whatever its form. */
  keyword: z.string().trim().min(1).max(40).optional(),
  /** Written on a weekday (1 is Monday) and at an hour, in Korea. */
  weekday: z.int().min(1).max(7).optional(),
  hour: z.int().min(0).max(23).optional(),
});
export type ReviewSearch = z.infer<typeof ReviewSearch>;

/** The searched words: one of the lists must be in a review wholly. */
export const termsOf = (words: string): string[][] =>
  words
    .split(/[,，、]/u)
    .map((term) => term.split(/\s+/u).filter(Boolean))
    .filter((term) => term.length > 0)
    .slice(0, maximumTerms);

/** A pattern for LIKE that finds the word anywhere, with nothing in it taken for a wildcard. */
export const containing = (word: string): string => `%${word.replaceAll(/[\\%_]/g, "\\$&")}%`;

/** Where the searched words stand in a text, in order and without overlap. */
export function findWords(text: string, words: string): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  const spots = termsOf(words)
    .flat()
    .flatMap((word) => placesOf(lower, word.toLowerCase()))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spots.filter((spot, index) => spots.slice(0, index).every((earlier) => earlier.end <= spot.start));
}

const [excerptLength, leadLength] = [160, 40];

/** The part of a text that shows where the words stand, or else its beginning. */
export function excerptOf(text: string, words: string): string {
  if (text.length <= excerptLength) return text;
  const first = findWords(text, words)[0];
  const start = first && first.end > excerptLength ? first.start - leadLength : 0;
  const end = start + excerptLength;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

function placesOf(text: string, word: string): { start: number; end: number }[] {
  const places = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    places.push({ start, end: start + word.length });
  return places;
}
