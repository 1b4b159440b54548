import type { Matter } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { compoundNoun, knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

/** A complaint of which we know only what it is about; right for a room, a dish, a service or a thing. */
export const byNoun: Matter = {
  id: "by-noun",
  polarity: "negative",
  aspect: "other",
  trades: null,
  thing: "그 부분",
  sorry: [
    "$thing 때문에 마음 쓰이게 해 드려 {죄송해요|죄송합니다}",
    "$thing(을/를) 제대로 챙기지 못해 {죄송해요|죄송합니다}",
    "$thing(을/를) 더 살피지 못해 {죄송해요|죄송합니다}",
    "$thing 문제로 실망을 드려 {죄송해요|죄송합니다}",
    "$thing 일로 언짢게 해 드려 {죄송해요|죄송합니다}",
  ],
  felt: [
    "$thing 때문에 많이 {속상하셨겠어요|속상하셨겠습니다}",
    "$thing 문제로 마음이 {상하셨겠어요|상하셨겠습니다}",
    "$thing 때문에 실망이 {크셨겠어요|크셨겠습니다}",
    "$thing 일로 기분이 {언짢으셨겠어요|언짢으셨겠습니다}",
  ],
  also: [
    "$thing 문제도 같이 {살펴볼게요|살펴보겠습니다}",
    "$thing 쪽도 다시 {확인할게요|확인하겠습니다}",
    "$thing까지 마음 쓰이게 해 {드렸네요|드렸습니다}",
    "$thing 말씀도 흘려듣지 {않을게요|않겠습니다}",
    "$thing 역시 저희가 더 챙겼어야 했{어요|습니다}",
    "$thing 때문에도 {불편하셨겠어요|불편하셨겠습니다}",
  ],
  acts: [
    "$thing부터 다시 {확인할게요|확인하겠습니다}",
    "$thing(은/는) 제가 직접 {살펴볼게요|살펴보겠습니다}",
    "$thing(을/를) 어떻게 챙기고 있는지부터 다시 {볼게요|보겠습니다}",
    "$thing 문제는 무엇부터 고칠 수 있을지 {찾아볼게요|찾아보겠습니다}",
  ],
  mild: [
    "$thing 말씀은 꼭 챙겨 {볼게요|보겠습니다}",
    "$thing 쪽은 저희가 더 신경 {쓸게요|쓰겠습니다}",
    "$thing 때문에 불편하셨을 텐데 꼭 {살펴볼게요|살펴보겠습니다}",
    "$thing 이야기는 잘 듣고 나아질 방법을 {찾아볼게요|찾아보겠습니다}",
    "$thing(은/는) 한 번 더 살피도록 {할게요|하겠습니다}",
  ],
};

/** What a review complains of besides, when there is more than a reply can take up. */
export const restOfAll: Matter = {
  id: "rest-of-all",
  polarity: "negative",
  aspect: "other",
  trades: null,
  thing: "말씀",
  sorry: byNoun.sorry,
  felt: byNoun.felt,
  acts: byNoun.acts,
  also: [
    "그 밖에 적어 주신 점도 하나하나 {살펴볼게요|살펴보겠습니다}",
    "나머지 말씀도 빠뜨리지 않고 {챙겨 볼게요|챙겨 보겠습니다}",
    "함께 적어 주신 다른 일들도 그냥 넘기지 {않을게요|않겠습니다}",
    "다른 말씀도 적어 두고 하나씩 {확인할게요|확인하겠습니다}",
  ],
  mild: [
    "그 밖에 적어 주신 점도 하나하나 {살펴볼게요|살펴보겠습니다}",
    "나머지 말씀도 빠뜨리지 않고 {챙겨 볼게요|챙겨 보겠습니다}",
    "다른 말씀도 적어 두고 하나씩 {확인할게요|확인하겠습니다}",
  ],
};

const person =
  /(?<![가-힣])(?:직원|알바|종업원|서빙|점원|실장|매니저|점장|디자이너|선생|쌤|간호사|기사|관리사|강사|데스크|접수|프론트|카운터|사장|원장|주인)[가-힣]{0,4}|한숨|표정|말투|태도|인상 ?쓰/;
const subject = /(?<![가-힣])([가-힣]{2,6}?)(이|가|도|까지)(?= )/g;
const object = /(?<![가-힣])([가-힣]{2,6})[을를](?= )/g;
const noThing =
  /^(?:제|저|나|내|우리|저희|여기|오늘|어제|이번|지난번|다음|점심|저녁|아침|새벽|하나|모든|모두|전부|다들|지금|예전|처음|나중|사실|이거|그거|이게|그게|때|정도|말|생각|느낌|기분|친구|아들|딸|조카|손주|손자|손녀|신랑|고양이|강아지|반려견|새벽|오후|오전|남편|아내|와이프|아이|아기|엄마|아빠|어머니|아버지|부모님|가족|동생|언니|오빠|누나|여자친구|남자친구|일행|손님|사람|그것|이것|무엇|뭔가|다른|저만|본인|갑자기|별로|어디|누구|시간|사과|안내|이름|이것저것|한번|아무도|조금|여기저기|서로|소리|말씀|결국|맛|점심시간|저녁시간|평일|주말)$|(?:에|엔|에선|에서|부터|까지|으로)$|(?:엄마|아빠|어머니|아버지|부모님|장모님|시댁|손님)$/;
/** "맛있는", "쳐다보지도": what ends like a noun with its particle. */
const verbal = /[았었했렸됐갔왔하되있없오지고서]$/;

/** What a clause complains of, by its noun: of a person, how we met the guest; null when it names nothing. */
export function blamedNoun(
  words: string,
  menu: readonly string[],
  isSayable: (noun: string) => boolean,
): string | null {
  const clause = words.replace(/이?라도(?= )/g, "도");
  if (person.test(clause) && !soundsGlad(clause)) return "응대";
  const others = [...clause.matchAll(subject)].flatMap(({ 1: noun = "", 2: particle = "" }) =>
    verbal.test(noun) || !agrees(noun, particle) ? [] : [noun],
  );
  const known = nounsIn(clause, menu).flatMap(({ name, kinds }) => (kinds.includes("person") ? [] : [name]));
  const objects = [...clause.matchAll(object)].flatMap(({ 1: noun }) => noun ?? []);
  const nouns = [compoundNoun(clause), knownNoun(clause, menu), ...known, ...others, bareNoun(clause), ...objects];
  const fit = nouns.flatMap((noun) => (noun !== null && noun.length > 1 && !noThing.test(noun) ? [noun] : []));
  return nearest(fit, clause).find(isSayable) ?? null;
}

/** What the clause says something of comes first, and of several the last before it is said. */
function nearest(nouns: readonly string[], clause: string): string[] {
  const place = (noun: string) =>
    Math.max(...["이", "가", "은", "는", "도", "까지"].map((particle) => clause.lastIndexOf(`${noun}${particle} `)));
  return nouns
    .map((noun, at) => ({ noun, at, subject: place(noun) }))
    .sort((a, b) => b.subject - a.subject || a.at - b.at)
    .map(({ noun }) => noun);
}

/** "잔돈교환기 고장난지 2주째": a word without particle before what was wrong. */
function bareNoun(clause: string): string | null {
  const [first = "", ...rest] = clause.replace(/^(?:다만|단지?|근데|그런데|하지만) /, "").split(" ");
  const isBare = /^[가-힣]{2,7}$/.test(first) && !/[은는이가을를도만고데서면지음함게로요다네에니러려며]$/.test(first);
  return isBare && soundsBad(rest.join(" ")) && !soundsBad(first) ? first : null;
}

function agrees(noun: string, particle: string): boolean {
  return particle !== "이" && particle !== "가" ? true : particleFor(noun, "이/가") === particle;
}

export function toldByNoun(thing: string, clause: string): Told {
  return { matter: byNoun, thing, isNamed: true, amount: null, clause, isSure: false, detail: null };
}
