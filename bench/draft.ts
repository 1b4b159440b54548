// usage: npm run bench draft -- [--file F.ndjson]   F: as for npm run drafts
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readReviews } from "@/scripts/evaluation/cases";
import { createLineDrafter, ReviewLineSchema } from "@/scripts/evaluation/draft-review";

const warmUpReviews = 50;
const measuredReviews = 500;

const { values } = parseArgs({ options: { file: { type: "string" } }, allowPositionals: true });
const reviews = values.file
  ? readFileSync(values.file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => ReviewLineSchema.parse(JSON.parse(line)))
  : readReviews("tuning");
if (reviews.length === 0) {
  console.error("no reviews in the file");
  process.exit(2);
}

const draft = createLineDrafter();

/** Reads, drafts and judges the first `count` reviews, going round when there are fewer; ms of processor time. */
async function draftFor(count: number): Promise<{ drafts: number; spentMs: number }> {
  const before = process.cpuUsage();
  let drafts = 0;
  for (let i = 0; i < count; i++) {
    const review = reviews[i % reviews.length];
    if (review) drafts += (await draft(review)).drafts.length;
  }
  const { user, system } = process.cpuUsage(before);
  return { drafts, spentMs: (user + system) / 1000 };
}

await draftFor(warmUpReviews);
const { drafts, spentMs } = await draftFor(measuredReviews);
console.log(
  JSON.stringify({
    msPerDraft: Number((spentMs / drafts).toFixed(3)),
    msPerReview: Number((spentMs / measuredReviews).toFixed(3)),
    drafts,
  }),
);
