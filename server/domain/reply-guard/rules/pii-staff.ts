import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { namedWorker } from "@/server/domain/reply-guard/rules/given-names";
import { isNoName, namedStaff, rankedStaff, titledStaff } from "@/server/domain/reply-guard/rules/person-name";
import { scan } from "@/server/domain/reply-guard/scan";
import { originalSpan } from "@/server/domain/reply-guard/view";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const reasons = {
  name: "직원의 이름이 드러나요. 이름 없이 ‘담당 직원’이라고 해도 충분해요.",
  private: "직원의 나이·건강·가정사 같은 사생활이 드러나요.",
  discipline: "직원의 징계나 거취를 공개하고 있어요.",
} as const;

const staff =
  "(?:직원|점원|종업원|알바생?|아르바이트생?|담당자?|실장|매니저|점장|저희어머니|저희아버지|챙긴분|원장|근무자|기사|디자이너|시술자|막내|이모님?|(?:그|이|문제의)(?:친구|아이|분)|홀|제(?:아들|딸|조카|동생))(?:분|님)?(?:은|을|를|이|가|에게|한테|께는|의|도|집에)?";

const discipline = [
  anyOf(
    near(
      staff,
      "(?:해고|징계|시말서|감봉|정직처분|잘랐|자르겠|짤랐|짤리|퇴사|그만(?:두|둬|뒀)|내보냈|내보내|내보낼|경고(?:장|조치|처분|를받)|벌금|근신|처분|다른지점으로|까지만일|(?:월급|시급|급여)(?:을|를)?깎|사표|사직|임금|급여에서|책임을묻|책임을물)",
      16,
    ),
    "(?:해고|징계|감봉|시말서|권고사직|퇴사처리|퇴사조치)(?:했|하였|처리|조치|를받|받았|되었|하기로|하겠)",
  ),
  /解雇|懲戒|停职|开除|辞退/,
];
const privacy = [
  anyOf(
    near(
      staff,
      "(?:우울증|공황|결혼(?!식)|출산|이혼|임신|생리|나이가|[0-9]{2}살|스무살|스물|예순|일흔|여든|환갑|휴학|돈모으|무릎|허리가|가족상|상을당|일흔|상중|연세가|대학생|고등학생|유학생|재수생|암치료|암수술|치료중|입대|군대|마흔|서른|쉰살|빚이|남자친구|여자친구|애인|애가둘|대학|학과|[0-9]학년|군대|수술|디스크|난청|귀가잘|장애|우환|전과|자격증이|성격(?:에|이)?좀?문제|문제가있(?:던|는)사람|초보라|병원에입원)",
      16,
    ),
    near(
      "(?:베트남|중국|태국|몽골|네팔|필리핀|우즈벡|조선족|외국인)[^.!?]{0,6}",
      "(?:에서온|알바|직원|사람|출신|유학생)",
      4,
    ),
    "우리(?!꼬맹|고양|어린|아가|막냉)[가-힣]{2}이(?:가|는|도|에게)[^.!?]{0,6}(?:챙|드렸|서빙|응대|만들|끓)",
    near("(?:그친구|그애|걔)", "(?:군대|결혼|대학|휴학|입대|퇴사|그만|나이|살)", 8),
    "(?:올해|나이가|연세가)[^.!?]{0,4}(?:스물|서른|마흔|쉰|예순|일흔|여든|환갑|[0-9]{2})(?:살|세|이|인|다섯|하나|둘|셋)?",
    near(staff, "(?:열|스물|서른|마흔|쉰|예순|일흔)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?살", 12),
    "제(?:아들|딸|조카|동생|사위|며느리)(?:인데|이라|이에요|예요)",
  ),
];
const english = [
  /\b(?:server|waiter|waitress|staff|employee|barista|chef|cook|manager|stylist|he|she)\b[^.!?]{0,24}\b(?:fired|suspended|let go|laid off|dismissed|divorced|pregnant|who is \d{2})\b|\b(?:fired|suspended|dismissed) (?:the|our|that) \w+/,
];
const englishNames = /\b(?:[Ww]aitress|[Ww]aiter|[Ss]erver|[Bb]arista|[Cc]hef|[Mm]anager|[Ss]tylist) [A-Z][a-z]+/g;

/** Who an employee is, how they are, and what was done to them. */
export const piiStaff: Rule = {
  id: "pii-staff",
  find: (reply, input) => [
    ...names(reply, input),
    ...scan(reply, { reason: reasons.discipline, tight: discipline, flat: english }),
    ...scan(reply, { reason: reasons.private, tight: privacy }),
  ],
};

function names(reply: ReplyReading, { review, shop }: GuardInput): Hit[] {
  const known = `${review.text} ${shop.name}`;
  const korean = [titledStaff, namedStaff].flatMap((pattern) =>
    [...reply.flat.text.matchAll(pattern)]
      .filter(({ 1: name = "" }) => !known.includes(name) && !isNoName(name) && !common.test(name))
      .map((match) => originalSpan(reply.flat, match.index, match[0].length)),
  );
  const addressed = [called, namedWorker]
    .flatMap((pattern) => [...reply.flat.text.matchAll(pattern)])
    .filter(({ 1: name = "" }) => !known.includes(name))
    .map((match) => originalSpan(reply.flat, match.index, match[0].length));
  const ranked = [...reply.flat.text.matchAll(rankedStaff)].map((match) =>
    originalSpan(reply.flat, match.index, match[0].length),
  );
  const latin = [...reply.original.matchAll(englishNames)]
    .filter((match) => !known.includes(match[0].split(" ")[1] ?? ""))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [
    ...korean,
    ...addressed,
    ...(/[가-힣] ?(?:실장|매니저|팀장|주임|셰프|쌤)/.test(known) ? [] : ranked),
    ...latin,
  ].map((span) => ({ ...span, reason: reasons.name }));
}

/** "지수 씨가", "스물세 살": whoever it is, not for everyone to read. */
const called = /(?<![가-힣])([가-힣]{2,3}) 씨(?=[^가-힣]|[가는은를도의와에이])/g;

const common =
  /^(?:모두|전원|교육|여러|우리|저희|오늘|이번|지금|하나|인사|연습|한명|두명|이야기|전부|제가|바로|서로|정말|참|직접|방법|주방|홀|손님|고객|친절|칭찬|마음|응대|동선|연락|기억|이름|성함|하루|안내|전하|노력|성장|조금|소개|지각|도움|여유|채용|구성|배려|고민|문제|조심|주의|도착|시간|자리|한분|두분|표정|미소|이글|기분|위생|전문|이미|고생|신입|경력|담당|책임|수고|소통|반성|인원|부족|설명|태도)/;
