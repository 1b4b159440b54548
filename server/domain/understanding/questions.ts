import type { Clause } from "./clauses";

const question = /(?:\?|？|나요|까요|[한인은는던]가요|되요|돼요|있을지|궁금해요|궁금합니다)[\s.!~^ㅎㅋㅠㅜ?？]*$/u;
/** A rhetorical question ("이걸 돈 받고 파나요?") is surer of itself than this. */
const sureFrom = 0.6;

/** Whether a clause only asks. */
export function asksOnly({ text }: Clause): boolean {
  return question.test(text);
}

/** Halves the score of a review that only asks, unless its words are clear: asking for the car park takes no side. */
export function temperQuestion(score: number, clauses: readonly Clause[]): number {
  const onlyAsks = clauses.length > 0 && clauses.every(asksOnly);
  return onlyAsks && Math.abs(score) < sureFrom ? score / 2 : score;
}
