import { readFileSync } from "node:fs";
import { z } from "zod";
import { readClauses } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { mentionsOf } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import { tidied } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";
import { tradeOf } from "@/server/integrations/reply-writer/built-in/reading/trade";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import type { PointedReview } from "./fit-points";

const file = new URL("./points.ndjson", import.meta.url);

const LineSchema = z.object({
  store: z.string(),
  rating: z.int().nullable(),
  text: z.string(),
  praise: z.array(z.string()),
  complaint: z.array(z.string()),
});

/** What readers would have the reply to a review name, a line each; and what the writer knows of the review. */
export function readPointed(): PointedReview[] {
  const { analyze } = createBuiltInAnalyzer();
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { store, rating, praise, complaint, ...review } = LineSchema.parse(JSON.parse(line));
      const { text } = tidied(review.text);
      const analysis = analyze({ text, rating, menu: [] });
      const known = {
        clauses: readClauses(text, []),
        mentions: mentionsOf(text, analysis),
        tone: toneOf(text, rating, analysis),
        rating,
        trade: tradeOf({ name: store, category: "", phone: null, menu: [] }, review.text, false),
        menu: [],
      };
      return { text, known, praise, complaint };
    });
}
