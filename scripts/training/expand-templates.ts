import { readFileSync } from "node:fs";
import { mulberry32 } from "./random";
import { foldOf, type Row } from "./read-rows";

/** A sentence grown from a template; `share` shrinks with the number of its siblings, so that no template shouts. */
export type SeedRow = Row & { section: "place" | "product"; share: number };

/** Every way to read `{a|b} c`, or `limit` of them when there are more. */
export function expandTemplate(template: string, limit: number, random: () => number): string[] {
  const parts = template
    .split(/(\{[^}]*\})/u)
    .map((part) => (part.startsWith("{") ? part.slice(1, -1).split("|") : [part]));
  const total = parts.reduce((product, choices) => product * choices.length, 1);
  const sentences = new Set<string>();
  if (total <= limit)
    for (let nth = 0; nth < total; nth++) {
      let rest = nth;
      sentences.add(
        parts
          .map((choices) => {
            const choice = choices[rest % choices.length];
            rest = Math.floor(rest / choices.length);
            return choice;
          })
          .join(""),
      );
    }
  else
    for (let tries = 0; sentences.size < limit && tries < limit * 4; tries++)
      sentences.add(parts.map((choices) => choices[Math.floor(random() * choices.length)]).join(""));
  return [...sentences];
}

/** Reads `label \t section \t template` and grows each into at most `limit` sentences. */
export function readSeedRows(path: string | URL, limit: number): SeedRow[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line) => {
    const [label, section, template] = line.split("\t");
    if (line.startsWith("#") || !template || (section !== "place" && section !== "product")) return [];
    const sentences = expandTemplate(template, limit, mulberry32(template.length));
    const share = 1 / Math.sqrt(sentences.length);
    return sentences.map((text) => ({
      label: Number(label) as Row["label"],
      text,
      filmStars: null,
      fold: foldOf(text),
      section,
      share,
    }));
  });
}
