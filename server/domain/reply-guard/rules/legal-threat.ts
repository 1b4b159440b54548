import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";
import { hasComplaint } from "@/server/domain/reply-guard/stance";

const reason = "법적 대응을 말하는 답글은 다른 손님에게도 위협으로 읽혀요.";

const suit =
  "(?:맞?(?<!냉장|창|최)고소(?!했다니|하다[고니는]|했던|하셨다니|하니좋|하면서|하고부드|한|리|음|하게|하고담백|해서맛|함|미|장같)|고발|소송(?!감)|소장(?!님)|제소|반소|형사|민사|민형사|법적|법률|법의심판|법정|재판(?!관)|무고)";
const move =
  "(?:하겠|할게|할까|할생각|할수|할수밖|하러|하고있|합니다|해요|했|예정|검토|준비|진행|제기|접수|제출|대응|조치|처벌|책임|수단|절차|다툼|문제|고려|걸릴|걸겠|당하|대상|가시|불사|받아내|받으실|받을수|받게|지셔야|뵙|봬|상담)";
const officer = "(?:경찰서?|수사기관|사이버수사대|검찰|법원|변호사|로펌|고문변호사|법무)";
const handOver =
  "(?:제출|넘기|넘길|신고하|신고할|신고했|신고합|의뢰|상의|상담|자문|선임|통해|연락드|연락이|연락갈|조사받|부르|뵙|접수|조사를?받)";
const crime =
  "(?:명예훼손|명예를훼손|모욕죄|무고죄|(?:영업|업무)방해|정보통신망법|허위사실(?:을)?(?:유포|적시)|무전취식|약관위반|위약금(?:을)?청구)";

const threats = [
  anyOf(
    near(suit, move, 12),
    near(officer, handOver, 12),
    `${crime}(?!가아니|이아니)`,
    near("(?:손해|배상|피해)(?:를|을|액)?(?:배상)?", "(?:청구(?:하|할|합|대상)|물어내(?:셔|야)|물릴)", 4),
    near("책임(?:을)?(?:끝까지|반드시)?", "(?:묻겠|물겠|묻도록|물을(?:게|것|거|수)|지셔야|지게될)", 3),
    "내용증명|강경(?:하게)?대응|법대로(?:하|합|해|처리|진행)|콩밥|처벌(?:받으|받습|받을|됩니다|될수|을받게|대상)",
    "가만(?:히)?(?:있지|안있|두지)않?|좌시하지|정식으로문제|각오하|후회하(?:십|실|게될)|나중에후회|대응할방법|(?:신원|아이피|ip)(?:을|를)?(?:확인|추적)해서",
    near("증거(?:는|를|가|도)?", "(?:다|모두)?(?:있습|있어|확보|모아|제출)", 3),
    "(?:캡처|캡쳐|녹취|녹음)해두|(?:글|말|입)조심하",
  ),
  /法的(?:措置|手段|対応|責任)|訴(?:え|訟)|名誉毀損|弁護士|警察に(?:通報|届)/,
  /法律(?:手段|责任|途径)|起诉|律师|诽谤|报警|追究/,
];
/** After a complaint, naming the law at all is a threat, unless it is the guest's right or our duty. */
const law = [
  anyOf(
    "고소장|(?<!냉장|창|최)고소(?:하|를|할|당|대상)|고발|소송|법적|법률|법무|변호사|로펌|재판|민사|형사|처벌|명예훼손|명예를|훼손하|모욕죄|무고죄|업무방해|영업방해|맞대응|형법|법으로(?=[^.!?]{0,4}(?:가|갈|해결|하|처리|대응|따지|걸|다투))|진정서|다음단계로|한계가있습|배상하셔야|책임지(?:실준비|셔야)|(?:경찰|수사)[^.!?]{0,8}(?:신고|접수|고발|조사|들어)",
  ),
];
/** Said after a complaint, "we reported it" is about the guest. */
const reports = [/(?:신고|접수)(?:했|하였|하려다|할거|할예정)[^.!?]{0,4}(?:습니다|어요|참|예요|입니다)/];

const english = [
  /\blegal (?:action|proceedings|steps|measures|consequences)\b|\b(?:sue|suing) you\b|\bwe (?:will|may|can) sue\b|\blegal team\b|\bhear(?:ing)? from our (?:legal|law)|\b(?:be|get) sued\b|\bdefamat\w+|\blibel\b|\bslander\b|\b(?:our|a) (?:lawyer|attorney|solicitor)s?\b|\b(?:in|to) court\b|\blawyers?\b|\battorneys?\b|\breport(?:ed)? (?:you|this) to the (?:police|authorities)\b/,
];

/** The guest's own step, or our help with it: reporting us is their right. */
const theirs =
  /으로정해진|(?:하|이)?(?:셔도|시겠다|시려|고싶(?!지않)|신다|라는말|라는농담|쓸뻔|감이|시면됩|까지생각|받을(?:준비|게요?$)|심정|협조|성실)|[은는]기준|법적(?:인)?(?:기준|의무|으로정|으로문제없)|에서정한|으로정한|표시/;

/** 고소, 소송, 경찰 held over the customer's head; idioms (고소한 맛, 법 없이도 살 분) are fine. */
export const legalThreat: Rule = {
  id: "legal-threat",
  find: (reply, { review }) =>
    scan(reply, {
      reason,
      tight: hasComplaint(review) ? [...threats, ...reports, ...law] : threats,
      flat: english,
      unless: (match, sentence) =>
        (/^고소[합해]/.test(match[0]) &&
          /맛|향|기름|깨|국물|콩|비지|두부|볶|짠|버터|누룽지|견과|구워|튀|순대|떡|빵|고기|전이|면이|맛있|데워|식으면|뜨거울|(?:더|더욱|훨씬|참|정말|아주|꽤|유난히|그렇게|얼마나)$/.test(
            sentence.slice(0, match.index),
          )) ||
        theirs.test(match[0]) ||
        theirs.test(sentence.slice(match.index, match.index + match[0].length + 10)),
    }),
};
