import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { isComfort } from "@/server/integrations/reply-writer/built-in/reading/turned";

/** "고기는 부드러운데 | 볶음밥이 질척": praised, and now the other thing. */
const concedes = /(?:지만|[가-힣]데|[은는한]디)(?:요)?[ㅠㅜ.…~,\s]*$/;
/** "하이볼은 연했다": set against what was praised before. */
const setAgainst = /^(?:[가-힣]{1,8} ){0,2}[가-힣]{1,8}(?:은|는) /;
const notThings =
  /^(?:저|전|제|나|난|우리|저희|오늘|내일|다음|담|이번|지난|주말|평일|점심|저녁|아침|여름|겨울|가격|값|여기|저기|거기|[가-힣]+에서|[가-힣]+에)(?:은|는|에는|번에는|번엔|엔)? /;
/** A word of degree before what is no praise: "밥이 좀 질었다". */
const somewhat =
  /(?<![가-힣])(?:좀|조금|살짝|약간|쪼까|쪼매|너무) (?!더 ?(?:주|드|시|먹|사|올|갈)|(?:주|걸[으어]|기다렸)[가-힣]*(?:지만|는데))[가-힣]*[가-힣]{2}/;
/** What is wanting or too much, in words that only sometimes complain. */
const wanting =
  /약[함했해하]|질[었음척]|질어|(?:커피|라떼|하이볼|음료|국물|육수|맛)[가-힣]* 연[했함하]|비싼 ?편|뿐(?:이|[.\s]|$)|전부(?:다|였|[.\s]|$)|글쎄|시었|물컹|흐물|뿌[옇얘얬]|고장|없[었음다네는]|안 ?(?:들[렸려림]|[가-힣]{1,3}[지줬]|나[왔옴])|삐걱|덜컹|호불호|심심|애매|작[았음]|적[었음]|짧[았음]|늦[었음]/;

/** Whatever stands beside it. */
const broken = /삐걱|고장/;

/** With so much chance the model takes a clause for praise, or after praise for blame. */
const praiseFrom = 0.7;
const blameFrom = 0.33;
/** With so much chance of praise a word that sounds bad is none. */
const doubtFrom = 0.5;

type Chance<Clause> = (side: "praise" | "blame", clause: Clause) => number;

/** The clauses that say what was less good beside what was praised, each read by its own words. */
export function reservedOf<Clause extends { text: string }>(
  clauses: readonly Clause[],
  chance: Chance<Clause>,
): string[] {
  const isPraise = (clause: Clause) =>
    !soundsBad(clause.text) && (soundsGlad(clause.text) || chance("praise", clause) >= praiseFrom);
  return clauses.flatMap((clause, at) => {
    const { text } = clause;
    const before = clauses.slice(0, at).filter(isPraise);
    if (before.length === 0 || isPraise(clause) || isComfort(text) || asks(text)) return [];
    const last = clauses[at - 1];
    const isOpposed = last !== undefined && before.includes(last) && concedes.test(last.text);
    const isAgainst = isOpposed || (setAgainst.test(text) && !notThings.test(text));
    const blame = chance("blame", clause);
    const isWanting = (wanting.test(text) || soundsBad(text)) && chance("praise", clause) < doubtFrom;
    const isPlain = isWanting && text.includes(" ") && (broken.test(text) || (soundsBad(text) && wanting.test(text)));
    const isMissed = isPlain || (isAgainst && (isWanting || blame >= blameFrom));
    return isMissed || (somewhat.test(text) && blame > 0) ? [text] : [];
  });
}
