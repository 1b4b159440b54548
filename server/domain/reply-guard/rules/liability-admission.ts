import { replaceSentences } from "@/server/domain/reply-guard/mend";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { lookingInto } from "@/server/domain/reply-guard/safe-sentence";
import { scan } from "@/server/domain/reply-guard/scan";
import { touchesSafety } from "@/server/domain/reply-guard/stance";

const reason = "원인이 밝혀지기 전에 탈·부상·이물질·법 위반의 책임을 인정하는 말이라 나중에 불리해질 수 있어요.";

const thing =
  "(?:상했|상한|변질|오염|덜익|안익|설익|곰팡|재사용|재활용|재탕|벌레|이물|머리카락|수세미|유통기한|소비기한|식중독|장염|배탈|알레르기|알러지|땅콩|견과|소독을?(?:안|못)|다치|데이|물리|미끄러)";
const admits =
  "(?:맞습니다|맞아요|맞네요|맞고|맞으며|사실입니다|사실이에요|사실이며|인정합니다|인정해요|인정하며|인정하고|인정드)";

const admissions = [
  /(?:저희|제|우리)(?:가|도)?[^.!?]{0,6}잘못(?:했|하였)(?:습니다|어요|네요)|(?:저희|제)(?:의)?(?:불찰|과오|실책)(?:입니다|이에요|이었)/,
  /(?:덜익|상한|상했|신선하지|오염|변질|오래된|온도가(?:너무)?높|소독(?:이|을)?(?:안|덜))[^.!?]{0,20}(?:것같(?!았다|으셨|다고|다는)|것으로보|듯(?:해|합|싶))/,
  /(?:기준|법|규정|수칙)(?:을|를)?(?:못|안|제대로)(?:지킨|지켰|지키지)/,
  /원인(?:은|이)(?:저희|우리|그날|당일)?[^.!?]{0,16}(?:였습니다|였어요|이었|입니다|이에요|예요|밝혀졌)/,
  /(?:잘못|실수|과실|부주의|탓)(?:으로|로|때문에|에)[^.!?]{0,16}(?:화상|부상|상처|다치|데이|식중독|장염|배탈|탈이|고생하|아프|벗겨)/,
  /(?:상한|오래된|지난|변질된|덜익은|오염된)[가-힣]{0,6}?(?:을|를)?(?:썼|사용했|사용한|드렸|드린|냈|내드|제공|나갔|팔았)/,
  /(?:문제|이상|하자)(?:가|이)?있(?:었던|던|었)(?:게|것이|것은|점)?(?:은|을)?(?:맞|사실|인정|습니다|어요|네요)/,
  /(?:부주의|실수|과실|잘못|소홀)(?:로|으로|한탓에)[^.!?]{0,20}(?:인정|게만든|게한|하게한|발생|생긴)/,
  /(?:점|것|사실|잘못|책임)(?:을|은)?(?:모두|전부)?인정(?:합니다|해요|하며|하고|드립니다|드려요)/,
  new RegExp(`${thing}[^.!?]{0,24}${admits}`),
  /(?:저희|우리|제|가게|매장|주방|직원|업체)(?:의|측|쪽|가|이)?(?:명백한|전적인|큰|전부|모두|다)?(?:과실|책임|잘못|불찰|부주의|실수|탓)(?:이|가|은|는|임을|을|를|으로|이라는점)?(?:확실|분명|명백|맞|인정|큽니다|커요|있습니다|있어요|입니다|이에요|예요|이니|이며|때문|인해|발생|생긴|일어)/,
  /(?:모든|전적으로|전부)(?:저희|제)?(?:의)?(?:책임|잘못|과실)(?:은|이|입니다|이에요|을)/,
  /(?:저희|우리|제가|드린|내드린)[^.!?]{0,12}(?:때문에|탓에|탓으로|인해|먹고|드시고|드신뒤)[^.!?]{0,14}(?:탈이나|배탈이?나|장염에?걸리|식중독에?걸리|아프시게|다치시게|다치게|아프게|고생하시게)/,
  /(?:다치|데이|아프|곪|물리|미끄러지|넘어지|탈나|걸리)(?:시)?게(?:해|한|만든|만들)(?:드려|드린|서|점|것|버렸)/,
  /(?:상한|변질된|오염된|덜익은|유통기한이지난|소비기한이지난|벌레가?든|이물질이?든)(?:[가-힣]{0,8})?(?:을|를)?(?:제공|내드|내어드|드려|드렸|판매|나가게|나갔)/,
  /(?:위생|청결|소독|보관|관리|조리)(?:관리|상태|과정)?(?:가|이|에|를|을)?(?:부족했|소홀했(?!다는)|소홀히했|미흡했(?!다는)|엉망|제대로되지|제대로못|문제가있었)[^.!?]{0,6}(?:습니다|어요|던점|던것|네요)/,
  /(?:법|법규|규정|위생법|표시기준)(?:을|를)?(?:어긴|어겼|위반한|위반했)[^.!?]{0,12}(?:습니다|어요|인정|맞|점|사실)/,
  /(?:이물질?|벌레|머리카락|비닐|플라스틱|수세미)(?:이|가|조각이)?(?:들어간|섞인|혼입된|나온|딸려간)(?:것|점|걸)(?:을|은|이)?(?:확인했|확인하였|확인됐|확인되었|맞)/,
  /(?:알레르기|알러지|땅콩|견과)[^.!?]{0,24}(?:놓쳤|깜빡|잘못넣|빼지못(?:했|한)|못뺐|실수로|확인하지못(?:했|한))/,
];

const english = [
  /\b(?:it (?:was|is)|this (?:was|is)) (?:entirely |completely |all )?our (?:own )?fault\b|\bour (?:fault|negligence)\b/,
  /\bwe (?:are|were|accept|take|admit|acknowledge)\b[^.!?]{0,24}\b(?:liable|liability|to blame|negligent|responsible for (?:your|the) (?:illness|injury|sickness|reaction))/,
  /\bwe admit\b/,
  /\b(?:our|the) (?:\w+ ){1,3}(?:was|were) (?:spoiled|contaminated|rotten|undercooked|raw|expired)\b/,
  /\b(?:made you (?:sick|ill)|caused (?:your|the) (?:illness|food poisoning|injury|allergic reaction|sickness))\b/,
];

/** Cause or fault accepted where someone was hurt, sickened or a law was touched; owning an ordinary slip is fine. */
export const liabilityAdmission: Rule = {
  id: "liability-admission",
  find(reply, input) {
    if (!touchesSafety(input.review.text) && !touchesSafety(reply.flat.text)) return [];
    return scan(reply, {
      reason,
      tight: admissions,
      flat: english,
      unless: (match, sentence) =>
        /^(?:지않|는지|은지|았는지|었는지|다면|라면|다는)/.test(sentence.slice(match.index + match[0].length)) ||
        /(?:아닙니다|아니에요|않았습니다|않습니다|않아요)$|확인중|찾고|아직|모르/.test(match[0]),
    });
  },
  mend: (reply, input, hits) =>
    replaceSentences(reply, hits, { label: "확인 중이라고 쓰기", replacement: lookingInto(input) }),
};
