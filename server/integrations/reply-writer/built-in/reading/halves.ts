import type { AspectMention } from "@/server/domain/analysis";
import { aspectWords } from "@/server/domain/reply-guard/aspect-words";
import { overlaps, type Stretch } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";

type Half = Stretch & { text: string };

/** A complaint heard of clauses that praise and blame by their own words ("떡볶이 굿 | 순대는 퍽퍽"), clause by clause; any other as it is. */
export function inHalves(mentions: readonly AspectMention[], clauses: readonly Half[]): AspectMention[] {
  return mentions.flatMap((mention) => {
    if (mention.polarity !== "negative") return [mention];
    const own = clauses.filter((clause) => overlaps(clause, mention));
    const sides = own.map(({ text }) => sideOf(text));
    if (!sides.includes("negative") || !sides.includes("positive")) return [mention];
    if (isFelt(mention)) return own.flatMap((clause, at) => (sides[at] === "negative" ? cut(mention, clause) : []));
    return own.map((clause, at) => turnedTo(sides[at] ?? mention.polarity, cut(mention, clause)));
  });
}

/** What is on the other side than was heard is of another aspect too, unless its words say so. */
function turnedTo(polarity: AspectMention["polarity"], mention: AspectMention): AspectMention {
  const isSame = polarity === mention.polarity || aspectWords[mention.aspect].test(mention.quote.replace(/\s+/g, ""));
  return {
    ...mention,
    polarity,
    aspect: isSame ? mention.aspect : "other",
    score: Math.abs(mention.score) * signs[polarity],
  };
}

const signs = { positive: 1, neutral: 0, negative: -1 } as const;

/** Nobody heard it: its words alone complain. */
function isFelt({ score }: AspectMention): boolean {
  return score === 0;
}

function cut(mention: AspectMention, { text, start, end }: Half): AspectMention {
  return { ...mention, quote: text, start, end };
}

/** "직접 뽑는다더니 식감이 다르고": kept, as far as a half tells. */
const promised = /[다라]더니/g;

function sideOf(words: string): "positive" | "negative" | null {
  const isBad = soundsBad(words.replace(promised, " "));
  if (isBad === soundsGlad(words)) return null;
  return isBad ? "negative" : "positive";
}
