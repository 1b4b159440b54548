import { readFileSync } from "node:fs";
import { z } from "zod";
import { ways } from "@/server/integrations/reply-writer/built-in/natural/features";
import type { JudgedTelling } from "./fit-natural";

const file = new URL("./told.ndjson", import.meta.url);

const LineSchema = z.object({
  way: z.enum(ways),
  natural: z.boolean(),
  said: z.string(),
  clause: z.string(),
  heard: z.array(z.object({ polarity: z.enum(["positive", "neutral", "negative"]), score: z.number() })),
  guess: z.object({ id: z.string(), chance: z.number() }).nullable(),
  role: z.object({ praise: z.number(), blame: z.number(), main: z.number() }).nullable(),
  tone: z.enum(["sorry", "gentle", "glad"]),
  rating: z.int().nullable(),
  at: z.int(),
  of: z.int(),
});

/** What an editor judged, a line each: the words as they would be told back, and what was known of their clause. */
export function readTold(): JudgedTelling[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { natural, ...telling } = LineSchema.parse(JSON.parse(line));
      return { ...telling, isNatural: natural };
    });
}
