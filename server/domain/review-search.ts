import { z } from "zod";
import { aspects, polarities, sentiments } from "./analysis";
import { inboxStates } from "./inbox";
import { PlatformSchema } from "./platform-schema";
import { searchDays, searchLanguages, searchStars } from "./search-choices";

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
