import { readFileSync } from "node:fs";
import { z } from "zod";
import { urgencyKinds } from "@/server/domain/analysis";

const file = new URL("./roles.ndjson", import.meta.url);

const LineSchema = z.object({
  store: z.string(),
  rating: z.int().nullable(),
  text: z.string(),
  /** Clauses, each with the letter of what it is said for; `!` after it where a reply must take it up. */
  said: z.array(z.tuple([z.string(), z.string().regex(/^[pcmwqiso]!?$/)])),
  held: z.boolean().default(false),
  /** Why it calls the owner, "" where it can wait, "?" where the reader was in doubt; missing where nobody was asked. */
  urgent: z.enum(["", "?", ...urgencyKinds]).optional(),
});

/** Reviews whose clauses readers labelled, a line each. */
export const readLabelled = () =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => LineSchema.parse(JSON.parse(line)));
