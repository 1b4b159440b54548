import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const tied = /^([가-힣A-Z0-9]{2,8}?)(?:이|가|은|는|도|만)$/;
const noThing =
  /^(?:[가-힣]*(?:오늘|어제|내일|다음|이번|지난|저번|처음|마지막|여기|거기|이곳|우리|저희|가족|친구|아이|아기|부모님|엄마|아빠|어머니|아버지|남편|아내|손님|사람|시간|하루|주말|평일|점심|저녁|아침|근데|다만|그냥|조금|너무|살짝|약간|하나|부분|느낌|생각|개인적|전체적|아쉬운|단점|문제|나머지|그리고|그런데|정도|것|거|게|점|때|데)|[가-힣]+[을를에로서고며면니데지])$/;
/** These end like a noun with its particle: "기장추가". */
const untied = /(?:추가|물가|원가|단가|정가|휴가|평가|작가|상가|대가|인가|증가)$/;
const mostBare = 3;

/** What a short clause speaks of, by the noun it begins with ("동전교환기 고장남"); null where none stands there. */
export function topicIn(clause: string): string | null {
  const words = clause
    .replace(/[^가-힣A-Z0-9 ]/g, " ")
    .trim()
    .replace(/^(?:근데|그런데|다만|단|그리고|아쉬운 ?(?:건|점은)) /, "")
    .split(/\s+/);
  const [first = "", second = ""] = words;
  const tiedOf = (word: string) => (untied.test(word) ? undefined : tied.exec(word)?.[1]);
  const own = tiedOf(first);
  const isTied = own !== undefined && !isNoun(first);
  const then = tiedOf(second);
  const bare = isNoun(first) || (words.length <= mostBare && !/[은는도]$/.test(first)) ? first : null;
  const whole = then !== undefined && /^[가-힣]{2,5}$/.test(first) && !isTied ? `${first} ${then}` : null;
  const thing = isTied ? own : (whole ?? bare);
  if (thing === null || thing.length < 2 || words.length < 2) return null;
  return thing.split(" ").some((word) => noThing.test(word)) || !isRetellable(thing) ? null : fitName(thing);
}
