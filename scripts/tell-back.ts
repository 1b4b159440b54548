// usage: npx tsx scripts/tell-back.ts reviews.ndjson > tellings.ndjson   every way the praising and blaming clauses of reviews
// ({"store","text","rating"} a line) could be told back, a line each as in scripts/training/told.ndjson but for the judgement
// (`natural`); `above` is by how much the writer of today would send it (below 0: not)
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Source, waysToTell } from "@/server/integrations/reply-writer/built-in/matters/source";
import { naturalness } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { tellingOf } from "@/server/integrations/reply-writer/built-in/natural/telling";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { tidied, writtenIn } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { type Role, rolesOf } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { requestFor } from "./training/request-for";

const ReviewSchema = z.object({ store: z.string(), text: z.string(), rating: z.int().nullable() });
const likely = 0.3;
const digits = 2;

const rounded = (value: number) => Number(value.toFixed(digits));

function sourceOf({ store, text, rating }: z.infer<typeof ReviewSchema>): Source {
  const request = requestFor(store, rating, text);
  const { known } = readReview(request, () => true);
  const roles = rolesOf(known);
  return {
    ...known,
    roles: new Map(known.clauses.map((clause, at) => [clause.text, roles[at] as Role])),
    points: [],
    heard: request.review.analysis.aspects,
    isSayable: () => true,
    dares: false,
    asWritten: (clause) => writtenIn(text, tidied(text), clause),
    tellsDetails: true,
  };
}

function* tellingsOf(clause: string, isPraise: boolean, source: Source) {
  for (const way of waysToTell(clause, isPraise, source)) {
    const telling = tellingOf(way, clause, isPraise, source);
    if (telling === null) continue;
    const heard = telling.heard.map(({ polarity, score }) => ({ polarity, score: rounded(score) }));
    const guess = telling.guess && { id: telling.guess.id, chance: rounded(telling.guess.chance) };
    const role = telling.role && {
      praise: rounded(telling.role.praise),
      blame: rounded(telling.role.blame),
      main: rounded(telling.role.main),
    };
    yield { ...telling, heard, guess, role, above: rounded(naturalness(telling)) };
  }
}

const known = new Set<string>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const source = sourceOf(ReviewSchema.parse(JSON.parse(line)));
    for (const { text } of source.clauses)
      for (const isPraise of [true, false]) {
        const role = source.roles.get(text);
        if (role === undefined || role[isPraise ? "praise" : "blame"] < likely) continue;
        for (const telling of tellingsOf(text, isPraise, source)) {
          const name = `${telling.way} ${telling.said}`;
          if (!known.has(name)) console.log(JSON.stringify(telling));
          known.add(name);
        }
      }
  }
