import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Known } from "@/server/integrations/reply-writer/built-in/points/features";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { requestFor } from "./request-for";

const file = new URL("./roles.ndjson", import.meta.url);

const LineSchema = z.object({
  store: z.string(),
  rating: z.int().nullable(),
  text: z.string(),
  /** Clauses, each with the letter of what it is said for; `!` after it where a reply must take it up. */
  said: z.array(z.tuple([z.string(), z.string().regex(/^[pcmwqiso]!?$/)])),
  held: z.boolean().default(false),
});

/** A review, and what a reader takes each of its clauses to be said for; null of a clause that is cut otherwise today. */
export type RoledReview = { known: Known; said: (string | null)[]; held: boolean };

/** Reviews whose clauses readers labelled, a line each; and what the writer knows of them. */
export function readRoles(): RoledReview[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { store, rating, text, said, held } = LineSchema.parse(JSON.parse(line));
      const request = requestFor(store, rating, text);
      const { known } = readReview(request, () => true);
      const labels = new Map(said);
      return { known, said: known.clauses.map((clause) => labels.get(clause.text) ?? null), held };
    });
}
