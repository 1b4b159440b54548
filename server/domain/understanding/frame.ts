import type { Clause } from "./clauses";
import { asksOnly } from "./questions";

/** How a clause is meant: as a turn against what was said, a question, a supposition, a wish. */
export type Frame = { turns: boolean; asks: boolean; supposes: boolean; wishes: boolean };

/** -면 after a verb; a bare 면 would be noodles. 려고 했: meant to, and did not. */
const supposing = /(?:으|다|하|되|가|오|보|시|있|없|었|았|했|크|주)면(?:은|야|서)?(?=[\s,.]|$)|려고 했|려다/u;
const wishing = /주세요|주시면|주시길|[줬셨했]으면|좋겠|바랍니다|바라요|바람$|부탁|기대/u;

const meantOnly = /면(?:은)?\s[^.!?]*려고? ?했/u;
const shrug = /무난|그냥저냥|그럭저럭|보통(?:이에요|이었|입니다|이네)/u;
const regret = /아쉬|별로|실망|불편|[안못] /u;

/** Whether a clause tells what would have been done, and was not: 맛없으면 환불하려고 했는데. */
export const neverHappened = ({ text }: Pick<Clause, "text">) => meantOnly.test(text);

/** Whether a clause shrugs: neither praise nor complaint. */
export const shrugs = ({ text }: Pick<Clause, "text">) => shrug.test(text) && !regret.test(text);

export function frameOf(clause: Clause): Frame {
  return {
    turns: clause.turns,
    asks: asksOnly(clause),
    supposes: supposing.test(clause.text),
    wishes: wishing.test(clause.text),
  };
}
