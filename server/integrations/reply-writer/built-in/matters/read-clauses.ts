import { splitClauses } from "@/server/domain/understanding/clauses";
import { bestOf, type Guess } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import type { Heard } from "@/server/integrations/reply-writer/built-in/matters/heard";
import { matterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { canBeMeantIn } from "@/server/integrations/reply-writer/built-in/matters/matters";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** A stretch of the review that says one thing. */
export type SaidClause = { text: string; start: number; end: number; logits: Float64Array | null };

/** Between "튀김은 눅눅하고" and "떡볶이는 식어서 왔어요"; not before what only helps the verb ("먹고 있어요"). */
const link =
  /(?<=[가-힣](?:고|고요|구요|며|면서)[ㅠㅜㅋㅎ~]*)\s+(?!(?:있|계|싶|나서|나니|나면|가[는서요고야]|갑니|갔|와[요서]|왔|말|마[세셨]|보니|봐|살|하[는니더며지]|해[요서]|했|합니|생각|느|들[었어]|부르|불))/g;
/** Between two notes: after a laugh, a picture, or what was done for the guest ("깎아주심ㅋㅋ 또 갈게요", "챙겨주심 약도 순해요"). */
const seam =
  /(?<=[가-힣][~!]?(?:[ㅋㅎㅠㅜㄷ]{2,}|[♡♥]+|(?:\p{Extended_Pictographic}\ufe0f?)+)|[가-힣 ](?:주|하|으|보이|시키|드리|오|가|계)심)\s+(?=[가-힣\d"“])/gu;
const saying = /(?:다|라|자|냐|까|달라|려)고\s*$/;
/** Nouns that only look like the end of a clause. */
const noun = /(?:^|\s)(?:최고|창고|광고|사고|재고|냉장고|참고|그리고|[가-힣]*망고)\s*$/;
const fewestLetters = 4;
const fewestBefore = 3;

/** The clauses of a text, and what the model makes of each; `menu` are the shop's own dishes, `at` where the text stands. */
export function readClauses(text: string, menu: readonly string[], at = 0): SaidClause[] {
  const model = matterModel();
  const heard = (from: number, part: string): SaidClause => {
    const words = part.trim();
    const start = at + from + part.indexOf(words);
    return { text: words, start, end: start + words.length, logits: model.read(words, menu) };
  };
  return splitClauses(text).flatMap((clause) => {
    return partsOf(clause.text).map(({ from, text: part }) => heard(clause.start + from, part));
  });
}

/** What a clause is likeliest to speak of in a shop of this trade; `heard` is null where nobody listened. */
export function guessOf({ logits }: SaidClause, heard: Heard | null, trade: Trade): Guess | null {
  const model = matterModel();
  const known = logits === null || heard === null ? logits : model.hearing(logits, heard);
  return bestOf(known, model.card.ids, canBeMeantIn(trade));
}

function partsOf(clause: string): { from: number; text: string }[] {
  const links = [...clause.matchAll(link), ...clause.matchAll(seam)].sort((a, b) => a.index - b.index);
  const cuts = links
    .map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }))
    .filter(({ from, to }) => isWhole(clause.slice(0, from)) && letters(clause.slice(to)) >= fewestLetters);
  const starts = [0, ...cuts.map(({ to }) => to)];
  return starts.map((from, i) => ({ from, text: clause.slice(from, starts[i + 1] ?? clause.length) }));
}

function isWhole(half: string): boolean {
  return letters(half) >= fewestBefore && !saying.test(half) && !noun.test(half);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, "").length;
}
