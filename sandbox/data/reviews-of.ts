import { z } from "zod";
import type { Answers } from "@/sandbox/places/past-answer";
import type { Shop } from "@/sandbox/places/shop";
import {
  readWrittenLines,
  type SandboxPlatform,
  sandboxPlatforms,
  type WrittenReview,
  WrittenReviewSchema,
} from "@/sandbox/places/written-review";
import { demoShops } from "./demo-shops";

/** What was written about a demo shop on that platform before the first start; nothing for any other shop. */
export function reviewsOf(shop: Pick<Shop, "placeId">, platform: SandboxPlatform): WrittenReview[] {
  const demo = demoShops.find((entry) => entry.shop.placeId === shop.placeId);
  if (!demo) return [];
  return readWrittenLines(new URL(`./${demo.folder}/${platform}.ndjson`, import.meta.url), WrittenReviewSchema);
}

const AnswerSchema = z.strictObject({ to: z.string(), answer: z.string() });

/** What the owner of a demo shop answered over the time, beside the replies written with the reviews; empty for most. */
export function answersOf(shop: Pick<Shop, "placeId">): Answers {
  const demo = demoShops.find((entry) => entry.shop.placeId === shop.placeId);
  if (!demo || !("answers" in demo)) return new Map();
  const lines = readWrittenLines(new URL(`./${demo.folder}/answers.ndjson`, import.meta.url), AnswerSchema);
  return new Map(lines.map(({ to, answer }) => [to, answer]));
}

const HeldBackSchema = WrittenReviewSchema.extend({ placeId: z.string(), platform: z.enum(sandboxPlatforms) });
export type HeldBackReview = z.infer<typeof HeldBackSchema>;

/** Reviews not yet written when the sandbox opens, in the order in which they are to appear. */
export function heldBackReviews(): HeldBackReview[] {
  return readWrittenLines(new URL("./held-back.ndjson", import.meta.url), HeldBackSchema);
}
