import { readFileSync } from "node:fs";
import { z } from "zod";
import { urgencyKinds } from "@/server/domain/analysis";
import { ReviewSchema } from "./review";

export const sandboxPlatforms = ["naver", "kakao", "google"] as const;
export type SandboxPlatform = (typeof sandboxPlatforms)[number];

/** A review as written by hand in `data/`: one JSON object a line. */
export const WrittenReviewSchema = z.strictObject({
  /** Null: keywords or photos only. */
  body: z.string().nullable(),
  mood: z.enum(["good", "mixed", "bad", "plain"]),
  /** What the body speaks of and on which side, "taste+ service-": for teaching and judging the reading, never shown. */
  aspects: z.string().optional(),
  /** Of a bad or mixed one, where that is clear: why the owner should be alerted now; null: it can wait. */
  urgent: z.enum(urgencyKinds).nullish(),
  nickname: z.string().optional(),
  stars: ReviewSchema.shape.stars.optional(),
  keywords: z.array(z.string()).optional(),
  photos: z.int().optional(),
  visitCount: z.int().optional(),
  product: z.string().optional(),
  language: z.string().optional(),
  /** Google only: its rendering of a body in another language. */
  translation: z.string().optional(),
  /** Google only: the author hides the name. */
  anonymous: z.boolean().optional(),
  origin: z.string().optional(),
  /** Written so many days before the first start; else drawn. */
  daysAgo: z.number().nonnegative().optional(),
  season: z.enum(["spring", "summer", "autumn", "winter"]).optional(),
  /** The shop's answer. */
  reply: z.string().optional(),
  replySuspended: z.boolean().optional(),
  takenDown: z.boolean().optional(),
  /** The body it was changed to some days later. */
  editedTo: z.string().optional(),
});
export type WrittenReview = z.infer<typeof WrittenReviewSchema>;

/** Reads the lines of a hand-written file; names the line that is wrong. */
export function readWrittenLines<Schema extends z.ZodType>(file: URL, schema: Schema): z.output<Schema>[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`${file.pathname}:${index + 1}: ${cause instanceof Error ? cause.message : cause}`);
    }
  });
}
