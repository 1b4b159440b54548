// usage: npx tsx scripts/train-natural.ts   writes the weights of server/integrations/reply-writer/built-in/natural from
// scripts/training/told.ndjson, and prints how they do on fifths they were not taught; seconds
import { writeFileSync } from "node:fs";
import { ways } from "@/server/integrations/reply-writer/built-in/natural/features";
import { createNatural } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { fitNatural } from "./training/fit-natural";
import { readTold } from "./training/read-told";

const out = new URL("../server/integrations/reply-writer/built-in/natural/weights.json", import.meta.url);
const parts = 5;

const told = readTold();
const partOf = (clause: string) => [...clause].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % parts;
const judged = Array.from({ length: parts }, (_, part) => {
  const natural = createNatural(fitNatural(told.filter(({ clause }) => partOf(clause) !== part)));
  return told.filter(({ clause }) => partOf(clause) === part).map((each) => ({ ...each, logit: natural(each) }));
}).flat();

const share = (all: readonly { isNatural: boolean }[]) => all.filter(({ isNatural }) => isNatural).length / all.length;
const figures = Object.fromEntries(
  ways.map((way) => {
    const own = judged.filter((each) => each.way === way);
    const kept = (from: number) => own.filter(({ logit }) => logit >= from);
    const at = (from: number) => ({
      precision: Number(share(kept(from)).toFixed(2)),
      recall: Number((kept(from).filter(({ isNatural }) => isNatural).length / (share(own) * own.length)).toFixed(2)),
    });
    return [
      way,
      {
        told: own.length,
        natural: Number(share(own).toFixed(2)),
        "-1.5": at(-1.5),
        "-1": at(-1),
        "-0.5": at(-0.5),
        "0": at(0),
        "0.5": at(0.5),
      },
    ];
  }),
);
writeFileSync(out, `${JSON.stringify(fitNatural(told))}\n`);
console.log(JSON.stringify(figures, null, 1));
