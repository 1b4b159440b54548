// usage: npx tsx scripts/train-worth.ts   writes the weights of server/integrations/reply-writer/built-in/worth from
// scripts/training/marked.ndjson, and prints how they do on fifths they were not taught; two minutes
import { writeFileSync } from "node:fs";
import { createWorth } from "@/server/integrations/reply-writer/built-in/worth/worth";
import { fitWorth } from "./training/fit-worth";
import { type Marked, readMarked } from "./training/read-marked";

const out = new URL("../server/integrations/reply-writer/built-in/worth/weights.json", import.meta.url);
const parts = 5;
const unfit = 0;
const particular = 2;

const marked = readMarked();
const judged = Array.from({ length: parts }, (_, part) => {
  const worth = createWorth(fitWorth(marked.filter(({ review }) => review % parts !== part)));
  return marked
    .filter(({ review }) => review % parts === part)
    .map((each) => ({ mark: each.mark, ...worth(each.sentence, each.said, each.signs) }));
}).flat();

const rounded = (share: number) => Number(share.toFixed(3));
const share = (all: readonly Pick<Marked, "mark">[], mark: number) =>
  all.filter((each) => each.mark === mark).length / all.length;

/** How often a sentence with the mark is given more of it than one without. */
function rankedRightly(chance: "unfit" | "particular", mark: number): number {
  const sorted = judged.toSorted((a, b) => a[chance] - b[chance]);
  const own = share(judged, mark) * judged.length;
  const places = sorted.reduce((sum, each, place) => sum + (each.mark === mark ? place + 1 : 0), 0);
  return (places - (own * (own + 1)) / 2) / (own * (judged.length - own));
}

const figures = {
  sentences: judged.length,
  shares: { unfit: rounded(share(judged, unfit)), particular: rounded(share(judged, particular)) },
  rankedRightly: {
    unfit: rounded(rankedRightly("unfit", unfit)),
    particular: rounded(rankedRightly("particular", particular)),
  },
  unfitFrom: Object.fromEntries(
    [0.3, 0.4, 0.5, 0.6].map((from) => {
      const found = judged.filter((each) => each.unfit >= from);
      const recall = (share(found, unfit) * found.length) / (share(judged, unfit) * judged.length);
      return [
        from,
        { unfit: rounded(share(found, unfit)), particular: rounded(share(found, particular)), recall: rounded(recall) },
      ];
    }),
  ),
};
writeFileSync(out, `${JSON.stringify(fitWorth(marked))}\n`);
console.log(JSON.stringify(figures, null, 1));
