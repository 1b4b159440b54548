// usage: npx tsx scripts/train-points.ts   writes the weights of server/integrations/reply-writer/built-in/points from
// scripts/training/points.ndjson, and prints how they do on fifths they were not taught; under a minute
import { writeFileSync } from "node:fs";
import { createPointModel, pointsBy } from "@/server/integrations/reply-writer/built-in/points/points";
import { fitPoints } from "./training/fit-points";
import { readPointed } from "./training/read-pointed";

const out = new URL("../server/integrations/reply-writer/built-in/points/weights.json", import.meta.url);
const parts = 5;

const reviews = readPointed();
const judged = Array.from({ length: parts }, (_, part) => {
  const model = createPointModel(fitPoints(reviews.filter((_review, at) => at % parts !== part)));
  return reviews
    .filter((_review, at) => at % parts === part)
    .map((review) => ({ ...review, points: pointsBy(model, review.text, review.known) }));
}).flat();

const sides = { positive: "praise", negative: "complaint" } as const;
const rounded = (share: number) => Number(share.toFixed(2));
const figures = Object.entries(sides).map(([side, list]) => [
  side,
  Object.fromEntries(
    [0.1, 0.3, 0.5, 0.7].map((from) => {
      const named = judged.flatMap(({ points, [list]: own }) =>
        points
          .filter(({ polarity, chance }) => polarity === side && chance >= from)
          .map(({ name }) => ({ isRight: own.includes(name), isNear: own.some((each) => meet(each, name)) })),
      );
      const right = named.filter(({ isRight }) => isRight).length;
      const all = judged.reduce((sum, { [list]: own }) => sum + own.length, 0);
      const near = named.filter(({ isNear }) => isNear).length;
      const shares = { precision: right / named.length, orPartOfIt: near / named.length, recall: right / all };
      return [from, Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, rounded(share)]))];
    }),
  ),
]);
writeFileSync(out, `${JSON.stringify(fitPoints(reviews))}\n`);
console.log(JSON.stringify({ reviews: reviews.length, ...Object.fromEntries(figures) }, null, 1));

function meet(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
