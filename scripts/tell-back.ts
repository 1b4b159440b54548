// usage: npx tsx scripts/tell-back.ts reviews.ndjson > tellings.ndjson   every way the clauses of reviews ({"text","rating"}
// a line) could be told back, a line each as in scripts/training/told.ndjson but for the judgement (`natural`); `above` is
// by how much the writer of today would send it (below 0: not)
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readClauses } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { type Source, waysToTell } from "@/server/integrations/reply-writer/built-in/matters/source";
import { naturalness } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { tellingOf } from "@/server/integrations/reply-writer/built-in/natural/telling";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { mentionsOf } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import { tidied, writtenIn } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { toneOf } from "@/server/integrations/reply-writer/built-in/reading/tone";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const ReviewSchema = z.object({ text: z.string(), rating: z.int().nullable() });
const middle = 3;
const digits = 2;

const analyzer = createBuiltInAnalyzer();
const rounded = (value: number) => Number(value.toFixed(digits));

function sourceOf({ text: written, rating }: z.infer<typeof ReviewSchema>): Source {
  const tidy = tidied(written);
  const analysis = analyzer.analyze({ text: tidy.text, rating, menu: [] });
  return {
    clauses: readClauses(tidy.text, []),
    mentions: mentionsOf(tidy.text, analysis),
    roles: new Map(),
    tone: toneOf(tidy.text, rating, analysis),
    rating,
    trade: "other",
    menu: [],
    points: [],
    heard: analysis.aspects,
    isSayable: () => true,
    dares: false,
    asWritten: (clause) => writtenIn(written, tidy, clause),
    tellsDetails: true,
  };
}

function* tellingsOf(clause: string, isPraise: boolean, source: Source) {
  for (const way of waysToTell(clause, isPraise, source)) {
    const telling = tellingOf(way, clause, isPraise, source);
    if (telling === null) continue;
    const heard = telling.heard.map(({ polarity, score }) => ({ polarity, score: rounded(score) }));
    const guess = telling.guess && { id: telling.guess.id, chance: rounded(telling.guess.chance) };
    yield { ...telling, heard, guess, above: rounded(naturalness(telling)) };
  }
}

const known = new Set<string>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const source = sourceOf(ReviewSchema.parse(JSON.parse(line)));
    const stars = source.rating ?? middle;
    for (const { text } of source.clauses)
      for (const isPraise of [true, false]) {
        if (isPraise ? stars < middle || soundsBad(text) : stars > middle && !soundsBad(text)) continue;
        if (!isPraise && soundsGlad(text)) continue;
        for (const telling of tellingsOf(text, isPraise, source)) {
          const name = `${telling.way} ${telling.said}`;
          if (!known.has(name)) console.log(JSON.stringify(telling));
          known.add(name);
        }
      }
  }
