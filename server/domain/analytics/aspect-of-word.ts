import { type Aspect, aspects } from "@/server/domain/analysis";
import { aspectLexicon } from "@/server/domain/understanding/aspect-lexicon";

const dishes: ReadonlySet<Aspect> = new Set(["taste", "other"]);

const aspectByWord = new Map<string, Aspect>(
  aspects
    .filter((aspect) => !dishes.has(aspect))
    .flatMap((aspect) =>
      `${aspectLexicon[aspect].topics} ${aspectLexicon[aspect].things}`
        .split(" ")
        .map((stem) => [stem.replaceAll(/[\^$]/g, "").replaceAll("_", " "), aspect] as const)
        .filter(([stem]) => stem.length > 1),
    ),
);

/** The aspect a word is just another name for (줄, 웨이팅: waiting); null for a dish or anything else with a life of its own. */
export const aspectOfWord = (keyword: string): Aspect | null => aspectByWord.get(keyword) ?? null;
