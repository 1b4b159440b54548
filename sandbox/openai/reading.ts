import type { Material } from "./read-request";

const good = /좋|맛있|친절|깔끔|최고|만족|추천|훌륭|감동|예쁘|빠르|넉넉|good|great|nice|love/i;
const bad = /별로|아쉽|실망|불친절|더럽|늦|비싸|짜|싱겁|싱거|불었|차갑|식어|안 좋|없어|심심|글쎄|bad|slow|cold|rude/i;
const words: [string, RegExp][] = [
  ["service", /친절|직원|사장|응대|staff|service/i],
  ["waiting", /기다|대기|예약|wait/i],
  ["price", /값|가격|비싸|저렴|price/i],
  ["cleanliness", /깨끗|청결|더럽|위생/],
  ["portion", /양이|양도|넉넉|푸짐/],
  ["ambience", /분위기|자리|인테리어/],
  ["delivery", /배달|포장/],
  ["location", /위치|주차|골목/],
];

type Mention = { aspect: string; polarity: string; quote: string };

/** A plain reading by words: enough to be an answer, the same for the same review. */
export function readingOf({ review }: Material) {
  const clauses = review.split(/(?<=[.!?\n,])|(?<=지만|는데|은데|했고|하고) /u).map((clause) => clause.trim());
  const aspects = clauses.flatMap((clause): Mention[] => {
    const polarity = bad.test(clause) ? "negative" : good.test(clause) ? "positive" : null;
    if (polarity === null) return [];
    return [{ aspect: words.find(([, known]) => known.test(clause))?.[0] ?? "taste", polarity, quote: clause }];
  });
  const [worst] = aspects.filter(({ polarity }) => polarity === "negative");
  const [best] = aspects.filter(({ polarity }) => polarity === "positive");
  const sentiment = worst && best ? "mixed" : worst ? "negative" : best ? "positive" : "neutral";
  return { sentiment, evidence: (worst ?? best)?.quote ?? review.slice(0, 20), aspects };
}
