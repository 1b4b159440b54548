import { adverb, inflected } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";

const well =
  /^(.+?) (?:좋(?:은데|았는데|[았아](?:요|$)|았?[다음]|습니다|았습니다|고|았고|네요?|더라|지만|긴 ?한데)|굿|굳|만족(?:해|했|스|합)|맘에 ?[들드]|마음에 ?[들드]|최고|훌륭|짱|괜찮(?:은데|았는데|[았아](?:요|$)|았?[다음]|고|네요?|지만)|(?:시원|깨끗|꼼꼼|친절|확실|부드러|신선|든든|다양|예쁘|예뻤|이쁘|귀엽|귀여|재밌|넓|조용|탄탄|야무지)[가-힣]*(?:데|지만)$)/;
/** Our people, as we call them; the shop's head answers and does not praise himself. */
const people: readonly (readonly [RegExp, string])[] = [
  [/^이모님?$/, "이모님"],
  [/^(?:의사|수의사|담당|원어민|담임)?(?:선생님|선생|쌤|샘)(?:들|분들)?$/, "선생님"],
  [/^(?:직원|알바|스태프|스텝|종업원)(?:분|생|님)?(?:들|분들)?$/, "직원들"],
  [/^간호사(?:님|분|쌤)?(?:들|분들)?$/, "간호사들"],
  [/^(?:강사|코치|트레이너)(?:님|쌤)?(?:들|분들)?$/, "강사"],
];
const particle = /^([가-힣]{2,8}?)(?:들은|들이|은|는|이|가|도)$/;
const noThing =
  /(?:기분|느낌|생각|취향|하루|시간|방문|여기|거기|이곳|이집|오늘|정도|전체적|전반적|모두|대비|보다|가성비|다음|내용|첫입|처음|마지막|[사원]장님?|[가-힣][건걸게것서데고며지면니록러]|여친|남친|친구|엄마|아빠|어머니|아버지|부모님|아이|아기|남편|아내|와이프|언니|동생|딸|아들|강아지)$/;
/** A noun that says of what it is: "레인 상태". */
const ofWhat = /^(?:상태|종류|구성|컨디션|관리|위치|냄새|향|맛|소리|색감|두께|탄력|디자인|품질)$/;

/** What a short clause calls good in the plainest words ("레인 상태", "선생님"); null where it names nothing. */
export function approvedIn(note: string): string | null {
  const words = (well.exec(note)?.[1] ?? "").split(" ").filter((word) => !adverb.test(word));
  const [before = "", last = ""] = words.length === 1 ? ["", words[0]] : words;
  if (words.length > 2 || last.length < 2) return null;
  const known = isNoun(last) || ofWhat.test(last);
  const thing = known ? last : (particle.exec(last)?.[1] ?? (before === "" && last.length > 2 ? last : ""));
  const person = people.find(([sign]) => sign.test(thing))?.[1];
  if (person !== undefined) return /마지막|저녁|새벽|다른/.test(before) ? null : person;
  if (thing.length < 2 || noThing.test(thing) || inflected.test(thing)) return null;
  if (before === "") return soundsBad(thing) ? null : thing;
  const isOwn = /^[가-힣]{2,6}$/.test(before) && !inflected.test(before) && !noThing.test(before);
  return isOwn && !/[은는이가도을를에로의랑]$/.test(before) ? `${before} ${thing}` : null;
}
