import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { withInnerTopic } from "@/server/integrations/reply-writer/built-in/reading/inner-topic";
import { longestTold } from "@/server/integrations/reply-writer/built-in/reading/sentences";
import { inThePast } from "@/server/integrations/reply-writer/built-in/reading/spoken";
import { statementIn } from "@/server/integrations/reply-writer/built-in/reading/statement";
import { isNoun, isTellable } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { inWriting } from "@/server/integrations/reply-writer/built-in/reading/written";

const recommended = /긴 (?:한데|하지만|했지만)|(?:사람|분|분들)(?:에게|께|한테)? ?(?:추천|강추)/;
const guestsOnly = /(?:저희|우리)(?:밖에|만|뿐|끼리|한테만|테이블|일행)/;
/** What no praise says: then the reading was wrong, and the words are left alone. */
const unkind =
  /줄 알[고았]|아니(?:에요|예요|네|었|다|라)|안 좋|별로|아쉽|아쉬[웠운워]|실망|불친절|비싸|비쌌|맛없|폐렴|암(?:이|을)|염증|골절|디스크/;
/** Of praise this tells what is done ("이름을 불러 주세요"), and asks for nothing. */
const kindness = /((?:[가-힣] ?주)|(?:않|없|있|많|좋)으)세요$/;
/** "젓가락 좀 넉넉히 주세요" asks, it does not praise. */
const wish = /(?:좀|더|넉넉히|많이|꼭|조금만) [가-힣 ]*주세요$/;

/** Praise in the forms our sentences need: "국물이 진했다니", "국물이 진하다고". */
export type Retold = { ni: string; go: string };

/** What a clause of praise says, told back in our own sentence; null where it cannot be told whole. */
export function retold(quote: string): Retold | null {
  const told = longestTold(quote, praiseTold);
  return told === null ? null : { ni: `${told.base}다니`, go: `${told.base}다고` };
}

function praiseTold(sentence: string): { base: string } | null {
  if (guestsOnly.test(sentence) || recommended.test(sentence)) return null;
  const clause = statementIn(gladSide(spaced(sentence, isNoun)));
  if (clause === null || wish.test(clause) || unkind.test(clause)) return null;
  const base = inThePast(withInnerTopic(asSubject(inWriting(clause.replace(kindness, "$1셨어요")))));
  return base !== null && isTellable(base) ? { base } : null;
}

/** Of a sentence that turns, the side that is praise. */
function gladSide(sentence: string): string {
  const [, head = "", tail = ""] = /^(.*(?:지만|는데|은데|한데|인데|운데))[, ]+(.+)$/.exec(sentence) ?? [];
  return tail !== "" && !soundsBad(tail) && soundsBad(head) ? tail : sentence;
}

/** Alone, "고기는 맛있었다" sounds as if something else was not. */
export function asSubject(clause: string): string {
  const [, noun = "", rest = ""] = /^([가-힣]{1,6})[은는] (.+)$/.exec(clause) ?? [];
  const isAlone =
    noun !== "" &&
    !/^(?:전화|연락)$/.test(noun) &&
    !/(?:칭찬|추천|인정|언급|강추|기억)[가-힣]*$/.test(rest) &&
    !/(?:받[았음아]?|먹|드셨|마시|마셨|리필|시[켰킴]|비[웠움우]|추가)[가-힣]*$/.test(rest) &&
    !/[가-힣](?:이|가) /.test(rest) &&
    (noun === "응대" || isNoun(noun)) &&
    !/[가-힣][은는도] /.test(rest);
  return isAlone ? `${noun}${particleFor(noun, "이/가")} ${rest}` : clause;
}
