import { fromOurSide } from "@/server/integrations/reply-writer/built-in/reading/perspective";
import { isPlainStatement } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const shortest = 4;
const longest = 24;
const longestSentence = 160;
const clauseEnd =
  /^.*?(?:(?<![다라자냐])고|며|면서|지만|는데|은데|한데|인데|운데|어서|아서|해서|라서|니까|더니|길래)\s/;
const stars = /별 ?(?:하나|한|두|둘|세|셋|네|넷|다섯|반|점)|점수|만점|평점/;
/** What somebody means to do ("또 볼래", "문제집 사러") is no statement to tell back. */
const meaning = /(?:[갈볼할올을살쓸킬]래|(?:으|사|보|하|가|오|타)러)$/;
/** "원장님이 아니면 안 돼요", "다시는 안 감": no event, and told in the past it turns into another thing. */
const neverHappened =
  /[가-힣]면 (?:완벽|최고|만점)|(?:아니면|없으면|말고는) |다시는|다신 |두 번 다시|재방문|[갈올] 것 같|(?:안|못) ?[갈올](?![아았라랐린])|(?:은|는|ㄴ|[가-힣]) 듯(?: |$)|지경$|저희 ?미[쳤친]/;
/** Begins in the middle: nothing says of what. */
const bareStart =
  /^(?:들어와서|나와서|가져와서|돌아와서|와서|가서|나가서) |^[가-힣]*(?:주시면서|하면서|주셔서) |^(?:존맛|개꿀맛|꿀맛) [가-힣]+(?:는|은) /;
/** Still speaks to us of ourselves. */
const ofOurs = /저희 .*저희|(?<![가-힣])(?:사장|주인장|원장|대표)(?:님)?(?:이|가|은|는|도|께서)?(?: |$)/;
/** Ends in a person who was only described. */
const anybody = /(?:사람|분들?|손님|친구| 편)$/;
const asked = /언제|어디|무슨|어떻게|얼마|(?<![가-힣])(?:왜|뭐|뭘|누가|누구)/;
const pointing =
  /(?<![가-힣])(?:이거|그거|저거|이걸|저걸|이게|그게|이건|그건|이런|저런|그 ?집|거기|나만|저만)(?![가-힣])|(?<![가-힣])(?:이|그|저)(?:러|렇)[가-힣]*|(?<!새)것처럼|는 ?거(?:$|\s)/;

/** The clause from our side where it states one thing that may be told back; null otherwise. */
export function statementIn(sentence: string): string | null {
  if (sentence.length > longestSentence || stars.test(sentence)) return null;
  const clause = fitting(fromOurSide(sentence));
  if (clause === null || asked.test(clause) || pointing.test(clause) || !isRetellable(clause)) return null;
  if (!isPlainStatement(clause) || bareStart.test(clause) || ofOurs.test(clause) || /^저희[가는] /.test(clause))
    return null;
  return neverHappened.test(clause) || anybody.test(clause) || meaning.test(clause) ? null : clause;
}

const subject = /[가-힣](?:이|가|은|는|도) /;

/** "면이 다 불어서" → "면이 다 불어요": what came first, where the rest says of nothing. */
function asStatement(head: string): string | null {
  const because = /^(.*[가-힣])서\s$/.exec(head)?.[1];
  return because === undefined ? null : `${because}요`;
}

/** The clause, without its beginning when it is long; null when nothing of it fits. */
function fitting(clause: string): string | null {
  let rest = clause;
  while (rest.length > longest) {
    const head = clauseEnd.exec(rest)?.[0];
    if (head === undefined) return null;
    const tail = rest.slice(head.length);
    const isHead = subject.test(head) && (!subject.test(tail) || (soundsBad(head) && !soundsBad(tail)));
    const told = isHead ? asStatement(head) : null;
    if (told !== null && told.length <= longest) return told;
    rest = tail;
  }
  const isCut = rest !== clause;
  if (isCut && (rest.length < 8 || !rest.includes(" "))) return null;
  return rest.replace(/\s/g, "").length >= shortest ? rest : null;
}
