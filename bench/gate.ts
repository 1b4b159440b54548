// usage: npm run bench gate -- [--file F.ndjson]   F: as for npm run gate
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readReviews } from "@/scripts/evaluation/cases";
import { createDrafter } from "@/scripts/evaluation/draft-review";
import { createJudge, ReplyLineSchema } from "@/scripts/evaluation/judge-reply";
import { shopOf } from "@/scripts/evaluation/shops";

const warmUpMs = 500;
const measureMs = 1500;
const ownReviews = 100;

const { values } = parseArgs({ options: { file: { type: "string" } }, allowPositionals: true });

/** Drafts of our own, each as the reply to its review. */
async function ownReplies() {
  const draft = createDrafter();
  const replies = [];
  for (const { id, rating, text, ...review } of readReviews("tuning").slice(0, ownReviews)) {
    const shop = shopOf(review);
    const { drafts } = await draft({ shop, rating, text, seed: id });
    replies.push(...drafts.map((reply) => ({ id, shop, review: { rating, text }, reply: reply.text })));
  }
  return replies;
}

const replies = (
  values.file
    ? readFileSync(values.file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line): unknown => JSON.parse(line))
    : await ownReplies()
).map((line) => ReplyLineSchema.parse(line));
if (replies.length === 0) {
  console.error("no replies in the file");
  process.exit(2);
}

const judge = createJudge();

/** Judges the replies over and over for `durationMs` of processor time; each review is read anew. */
function msPerReply(durationMs: number): number {
  const before = process.cpuUsage();
  let judged = 0;
  let spentMs = 0;
  do {
    for (const reply of replies) judge(reply);
    judged += replies.length;
    const { user, system } = process.cpuUsage(before);
    spentMs = (user + system) / 1000;
  } while (spentMs < durationMs);
  return spentMs / judged;
}

msPerReply(warmUpMs);
console.log(JSON.stringify({ msPerReply: Number(msPerReply(measureMs).toFixed(3)), replies: replies.length }));
