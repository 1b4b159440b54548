import { replaceSentences } from "@/server/domain/reply-guard/mend";
import { anyOf, looking, near, us } from "@/server/domain/reply-guard/phrase";
import { batchimOf } from "@/server/domain/reply-guard/hangul";
import type { Sentence } from "@/server/domain/reply-guard/reading";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { lookingInto } from "@/server/domain/reply-guard/safe-sentence";
import { outside, scan } from "@/server/domain/reply-guard/scan";
import { isUpset, touchesSafety } from "@/server/domain/reply-guard/stance";
import { surelyFineIn } from "@/server/domain/reply-guard/suspicion/suspected";

const reason = "원인이 밝혀지기 전에 탈·부상·이물질·법 위반의 책임을 인정하는 말이라 나중에 불리해질 수 있어요.";

/** Something was wrong with what we served or did. */
const bad =
  "(?:(?<!속)상(?:한|했)|쉰|쉬었|덜익|안익|설익|오염|변질|신선하지|안좋았|지난|곰팡|균(?:이|에)|바이러스|세균|유통기한|소비기한|상온|해동|원산지|이물|벌레|바퀴|날파리|머리카락|비닐|플라스틱|수세미|땅콩|견과|소스)";
const care =
  "(?:전날|남은굴|남은재료|위생|청결|소독|보관|세척|손질|조리|재료|식재료|온도|해동|관리(?!안내|방법)|체크|테스트|교육|기구|도구|패치)";
const careless =
  "(?:못(?:해|했|한|하|쓴)|안(?:됐|되었|된)|안(?:해|했|한|하|씻)|않(?:은|았|고)|덜|대충|소홀|게을리|부족|미흡|엉망|불량|빼먹|깜빡|잊|놓쳤|빠뜨)";
const fault = "(?:과실|책임|잘못|불찰|부주의|실수|탓|과오)";
const harm =
  "(?:탈(?:이|나)|배탈|장염|식중독|설사|아프|아픈|다치|다쳤|데이|데였|화상|상처|벗겨|두드러기|걸리|곪|물리|물린|넘어|미끄러|고생하시게|알레르기|알러지|병)";
const admits =
  "(?:맞습니다|맞아요|맞네요|맞고|맞으며|맞다|[거것걸]?압니다|사실(?:입|이에|이며|이라|이었)|인정|압니다|알고있|반성)";
const happened =
  "(?:습니다|어요|아요|네요|에요|예요|입니다|던것|던점|같아요|같습니다|같네요|모양이|듯(?:해|합|싶)|거예요|것입니다|겁니다|거죠|것으로보|걸로보|봅니다|봐요|죄송|사과|면목|인정)";

const admissions = [
  anyOf(
    near(
      `${us}(?:의|측|쪽|가|이|음식|에서)?`,
      `${fault}(?:이|가|은|는|임|을|를|으로|이라는점)?(?:입니다|이에요|예요|이니|이며|이라|맞|확실|분명|명백|큽|커요|있습니다|있어요|인해|때문|발생|생긴|일어|인정|다인정|로|에요|이었|이고|이죠|[.!~]*$)`,
      12,
    ),
    `(?:모든|전적으로|전부|명백한|100%)[^.!?]{0,6}${fault}`,
    `(?:저희|우리)(?:집)?(?:굴|음식|재료)[^.!?]{0,4}(?:이|가)문제(?:였|네|이)|(?:저희|제|우리)(?:의|쪽|측|가게|주방|직원)*(?:과실|잘못|책임|실수|불찰|부주의)(?!이라는마음|이있)`,
    "^(?:네|예)?맞습니다",
    near(
      `(?:점|것|거|사실|${fault})(?:을|은|다)?(?:모두|전부|다)?`,
      "인정(?:합니다|해요|하며|하고|드립|드려|할게|하겠)",
      2,
    ),
    near(`(?:${bad}|${harm}|${care}|문제|이상|하자|재사용|재활용|재탕|다시쓴|다시쓰|위반|어긴|어긋)`, admits, 22),
  ),
  anyOf(
    near(
      `(?:${bad}|익은[것걸]|익힌[것걸])`,
      `(?:썼|쓴|사용했|냈|내드|제공|나갔|나간|나가|팔았|드려|드렸|드린|들어가|일으|섞여|들어간|들어갔|넣었|넣은|있었|나왔|나온|생긴|상태였|좋았던|였던|걸몰|줄모르)[^.!?]{0,10}?${happened}`,
      16,
    ),
    near(`${bad}[가-힣]{0,4}`, "것?같(?:아요|습니다|네요)", 8),
    near(`${care}[^.!?]{0,8}${careless}`, happened, 14),
    near("(?:상했|(?<!속)상한|간모양|쉰상태|갔던|덜익혀|뜨거웠|높았|과열)", happened, 10),
    near(
      `(?:저희|우리|제가|직원|초보|담당자?|${fault}(?:으로|로)?)`,
      `${harm}[^.!?]{0,4}게(?:한|했|해|만든|만들|하)`,
      16,
    ),
    near(
      `(?:저희|우리|그|이)[^.!?]{0,10}(?:때문|탓|먹고|드시고)(?:에|으로|인)?`,
      `(?:${harm}|생긴|그런|맞|분명|확실)`,
      8,
    ),
    near(`(?:${fault}|실수)(?:으로|로|해서|때문에|한탓에)`, `(?:${harm}|벌레|이물|들어|생긴|발생)`, 14),
    near("원인(?:은|이|인걸|임을|이란|이었|이에|입니다)", `(?:저희|우리|음식|굴|였|입니다|이었|이에|예요|인정)`, 8),
    "(?:폐기했|버렸|내지말았|쓰지말았)어야",
    near("(?:실수|잘못|부주의|착오)로", "(?:넣|섞|못뺐|못빼|안뺐|빼지못|묻었|묻혔|흘러들|덜익|들어갔|들어간)", 8),
    "(?:게|것이|거이?)(?:원인|화근|문제)(?:였|이었|입니다|예요|이에요)",
    "(?:식중독|배탈|탈|화상|상처|부상|장염)(?:을|를)?(?:일으|입혀|입히|유발)|전날[^.!?]{0,10}(?:쓴|썼|남은|낸)|(?:피부|몸|속을|손|아이)(?:를|을)?(?:다치|상하|아프|데)게[^.!?]{0,4}(?:했|한|해)|화상을입(?:혀|혔|힌)",
    "(?:재사용|재활용|재탕)(?:을)?(?:했|하였|한것|했더)(?!다고|다는|는지)|(?:법|위생법|규정|수칙|기준)(?:을|를)?(?:어긴|어겼|위반|안지킨|못지킨|지키지못)|원산지(?:를)?(?:속|다르게)|자격증(?:이)?없",
    "(?:저희|제)(?:가|도)?[^.!?]{0,8}잘못(?:했|하였|한일|한것)(?:습니다|어요|네요|이)",
  ),
  /食中毒は当店|(?:衛生管理|調理|保存)[^。]{0,10}(?:ミス|不備|不足)|当店の(?:責任|過失|ミス)|食中毒を起こ/,
  /(?:是我们|本店)(?:的)?(?:食物|食材|责任|过失)[^。]{0,10}(?:导致|造成|引起|全部|有问题)|负全(?:部)?责|是我们的责任|我们的(?:过失|疏忽)/,
];

/** That something was in the food, found true. */
const confirmed = [
  /(?:이물질?|벌레|바퀴|머리카락|비닐|플라스틱|수세미|철사|땅콩|균)(?:이|가|조각이)?[^.!?]{0,6}(?:들어간|들어있던|섞인|혼입된|나온|딸려간)(?:것|점|걸|게)(?:을|은|이|으로)?[^.!?]{0,6}(?:확인했|확인하였|확인됐|확인되었|맞)/,
];

/** Steps after the fact, care, and limits of care: telling these admits no cause. */
const afterwards =
  /확인(?!을?안|을?못|하지)|살폈|살펴|점검|바꾸|바꿨|멈추|멈췄|빼두|따로|불렀|부르|정했|정하|만들|시작|이야기(?:를)?(?:했|나|들)|말씀|들었|닫|막았|알렸|알려|적었|적어|붙이|붙였|세웠|놀라|놀랐|읽|보았|봤|꺼냈|꺼내|전했|전하|연락|기다|안내|설명|걱정|생각|느꼈|느끼|챙기지|헤아리지|여쭙지|살피지|답하지|맞췄|맞추|늘렸|나눴|나누|고쳤|고치|물으|물었|고생|힘드|아프셨|다행|감사|고마|고맙|사진|잘받|점검|방역|소독했|교육|회의|모았|모여|새겼|새기|무거|걸렸|되었길|폐기했|중단|보관해두|제출|협조|맡겼|의뢰|받기로|하기로|기로했|설쳤|받았|반갑|두었|두었|뒀|짚|들여다|소식|뿐이|아니었|아니라|부족했|미치지|마음/;
const toldAsPast = /([가-힣])(?:습니다|어요|네요|거든요|더라고요|던데요|는데요|죠|던것으로[가-힣]{2,6})[.!?~]*$/;

/** The sentence that tells what we did as a thing done, on a review about illness, injury or dirt. */
function tellsDeed(sentence: Sentence): boolean {
  const text = sentence.tight.text;
  const stem = toldAsPast.exec(text)?.[1] ?? "";
  const isPast =
    batchimOf(stem) === pastBatchim && stem !== "겠" && stem !== "있" && !/(?:이었|였)[가-힣]{2,4}[.!?~]*$/.test(text);
  return isPast && !/\?$/.test(text) && !/셨[가-힣]{2,3}[.!?~]*$/.test(text) && !afterwards.test(text);
}
const pastBatchim = 20;

const english = [
  /\b(?:that was|it is|it's) our (?:negligence|fault|responsibility)\b|\b(?:hair|bug|glass|it) (?:was|came|is) from our (?:baker|cook|chef|kitchen|staff)\b|\bwe served you (?:\w+ )?(?:undercooked|raw|spoiled|bad)\b|\b(?:it (?:was|is)|this (?:was|is)) (?:entirely |completely |all )?our (?:own )?(?:fault|\w+ that made)\b|\bour (?:fault|negligence)\b|\b(?:we are|we're|were) at fault\b|\b(?:that's|that is|this is) on us\b/,
  /\bwe (?:are|were|accept|take|admit|acknowledge)\b[^.!?]{0,24}\b(?:liable|liability|to blame|negligent|responsib\w+ for (?:your|the) (?:\w+ )?(?:illness|injury|sickness|reaction|poisoning))/,
  /\b(?:take|accept|bear) (?:full |all |complete )?responsibility\b|\bwe (?:admit|accept) (?:that )?our\b|\bwe admit\b|\bour \w+ caused\b|\b(?:we|our (?:kitchen|staff|team|chef)) (?:\w+ )?made (?:a|the) (?:\w+ )?(?:mistake|error)|\bbecause of (?:our|us)\b|\bwe failed to (?:store|cook|clean|wash|check)\b/,
  /\b(?:our|the|that|it|they|oysters|food|shellfish) ?(?:\w+ ){0,3}(?:was|were|went|had gone|had been) (?:bad|off|spoiled|contaminated|rotten|undercooked|raw|expired|left out)\b|\b(?:fridge|freezer|refrigerator)\b[^.!?]{0,20}\b(?:broke|failed|was off)\b|\b(?:did not|didn\'t|failed to|forgot to) (?:cook|store|wash|check|clean|keep|chill|refrigerate)\b|\b(?:that|this) is (?:why|how) you (?:got|became|were|felt)\b|\bour (?:\w+ )?(?:mistake|error|negligence|fault)\b|\bserved (?:you )?(?:bad|spoiled|rotten|raw|undercooked)\b/,
  /\b(?:made you(?:r \w+)? (?:sick|ill)|caused (?:your|the) (?:illness|food poisoning|injury|allergic reaction|sickness))\b/,
];

/** Cause or fault accepted where someone was hurt, sickened or a law was touched; owning an ordinary slip is fine. */
export const liabilityAdmission: Rule = {
  id: "liability-admission",
  find(reply, input) {
    if (!touchesSafety(input.review.text) && !touchesSafety(reply.flat.text)) return [];
    const found = scan(reply, {
      reason,
      tight: admissions,
      flat: english,
      unless: (match, sentence) =>
        looking.test(match[0]) ||
        /^[^.!?]{0,8}(?:확인(?!결과)|살피|살펴|찾고|조사|는지|은지|인지|다면|라면|다고느|같으셨)/.test(
          sentence.slice(match.index + match[0].length),
        ) ||
        /^(?:지않|는지|은지|다는|다고)/.test(sentence.slice(match.index + match[0].length)) ||
        /(?:확인|조사(?!결과)|점검)[^.!?]{0,12}$|(?:속|놀라|불쾌|걱정)[^.!?]{0,3}$/.test(
          sentence.slice(0, match.index),
        ),
    });
    const proven = found.length > 0 ? found : scan(reply, { reason, tight: confirmed });
    if (proven.length > 0 || !isUpset(input.review) || !touchesSafety(input.review.text)) return proven;
    const told = reply.sentences.filter(tellsDeed).map(({ start, end }) => ({ start, end, reason }));
    return outside(told, surelyFineIn(reply, input));
  },
  mend: (reply, input, hits) => replaceSentences(reply, hits, { code: "lookingInto", replacement: lookingInto(input) }),
};
