import { readFileSync } from "node:fs";
import { z } from "zod";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { type Signs, signsOf } from "@/server/integrations/reply-writer/built-in/worth/signs";
import { requestFor } from "./request-for";

const file = new URL("./marked.ndjson", import.meta.url);

const LineSchema = z.object({
  store: z.string(),
  rating: z.int().nullable(),
  text: z.string(),
  replies: z.array(z.object({ said: z.array(z.string()), marks: z.array(z.int().min(0).max(2)) })),
});

/** A sentence an editor marked, what comes before it, and the review it answers (`review` is its number). */
export type Marked = { review: number; sentence: string; said: readonly string[]; signs: Signs; mark: number };

/** Sentences of drafts as editors marked them, and what the writer knows of their reviews. */
export function readMarked(): Marked[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line, review) => {
      const { store, rating, text, replies } = LineSchema.parse(JSON.parse(line));
      const request = requestFor(store, rating, text);
      const signs = signsOf(readReview(request, () => true));
      return replies.flatMap(({ said, marks }) =>
        said.map((sentence, at) => ({ review, sentence, said: said.slice(0, at), signs, mark: marks[at] ?? 0 })),
      );
    });
}
