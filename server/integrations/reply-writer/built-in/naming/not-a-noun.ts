import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { loose } from "@/server/integrations/reply-writer/built-in/reading/loose";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";

/** Endings of verbs and adjectives. */
const inflected =
  /니까$|(?:[가-힣](?:는|은|한|인|운|던)데|지만|려고?|려면|면서|도록|더니|길래|다가|자마자|거나|든지|세요|니다|네요|어요|아요|해요|래요|대요|다고|라고|냐고|자고|[하되있없]지|[나가하되해와봐아어]야|긴|뿐|괜찮|[가-힣]하|자며|라며|다며|래서|대서)$/;
const finite =
  /(?:[있없많싫좋같않먹받씹맛]|[았었]|[가-힣]하|[가-힣]되)(?:고|은|는|음|이|던|지|어|아|다|네|면|게|을|기)$|[하되있없않싶]다$|(?<![가-힣])하[고며면]$/;
const infinitive =
  /[가-힣](?:봐|줘|돼|쳐|춰|꿔|려|켜)$|[가-힣](?:겨|져|(?<!타|파|샤|라)워)$|(?:먹|있|없|들|걸|열|넣|씻|찢|벗|묻|얻|떨|늘|줄|썰|틀|풀|젖|웃|읽|입|접|찍|뜯|굳|싫|끊|꽂|심|식|맞|녹|죽|뱉|섞|붙|얼|넘|만들|힘들|부풀|끓)어$|(?:앉|잡|받|찾|남|쏟|놓|좋|많|살|팔|닦|깎|볶|담|삶|녹)아$|(?:못|안|말|잘|추천|주문|예약|방문|친절|생각|이야기|얘기|부탁|설명|추가)해$/;
const joined = /(?:[아어여해려와워겨켜져쳐춰봐줘돼]|[에면로])서$/;
/** Notes of what was done: "맞춰주심", "좋았음", "추천함". */
const noted =
  /[주하되으우르]심$|[없있많좋적작짧길늦좁넓낮높젖먹앉받않같싫]음$|[가-힣](?:됨|줌|해봄|먹음)$|(?:추천|주문|방문|예약|부탁|만족|인정|포장|시작|도착|이용|결제)함$|(?:꽉|가득) ?참$/;
/** Words that hang on others: particles, bound nouns, adverbs. */
const bound =
  /^(?:것|거|걸|건|수|줄|채|데|때|듯|뿐|적|번째|째|씩|쯤|끝|이상|이하|이전|이후|정도|만큼|위주|대비|덕|김에)$|[은는을던한할]거$|[은는던한된난인든]게$|[가-힣](?<!가|집|무|꽃|대|홍|털|지|킹크랩|휴|참|돌)게$|[가-힣](?:은|는|을|한|난|간|온|된|준|본|할|볼|갈|올)것$|(?<!증|근|선|제|철|과|주|버|자전|은)거$|[가-힣]{2}(?:에서|에게|한테|께서|부터|까지|처럼|보다|마다|조차|만큼|이랑|하고|이라|없이|같이|대로|이나)$|(?:쪽|곳|장소|때|날짜|분|데|집)(?:으로|로|도|만)$|[가-힣]에$|[가-힣]{2}(?<!불|낭|대|충|자|비|태)만$|[가-힣](?:를|께)$(?<!두께|함께)/;
const adverbs =
  /^(?:다시|또|안|못|잘|참|넘|너무|진짜|정말|완전|그래도?|그런데|근데|아무튼|암튼|하여튼|어쨌든|이래|와이리|와이래|유난히|이것|그것|저것|이거|그거|저거|이게|그게|저게|여기|거기|저기|여긴|어디|언제|누구|무엇|뭐|왜|어떻게|오른쪽|왼쪽|이쪽|그쪽|저쪽|아니|아님|모두|모든|전부|전체|전국|최고|제일|인정|기본|처음|마지막|다음|이번|저번|지난번|오늘|내일|어제|그제|지금|아까|방금|나중|매일|매주|매번|항상|가끔|점심시간|서로|혼자|둘이|우리|저희|저만|나만|저|제|나|내|함께|같이|미리|자리마다|하루종일|온종일|덜|더|혹시|무조건|조심|각오|난리|천지|물어물어|가득|완전히|그대로|하나하나|하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열)$|[가-힣]{2,}히$/;
const counted =
  /^(?:한|두|세|네|다섯|여섯|일곱|여덟|몇|\d+)(?:번|개|명|마리|잔|그릇|접시|시간|분|일|주|달|년|살|원|만원|키로|그램|번째|가지|판|장|병|팩)(?:째|씩|만|이나|동안)?$|^\d+$/;
/** These end like that and are nouns. */
const nouns =
  /(?:배려|가게|집게|무게|꽃게|대게|홍게|털게|지게|도마|고기|가지|먼지|창고|냉장고|최고|망고|광고|두께|어깨|토마토|이름|얼음|튀김|볶음|조림|김|찜|무침|절임|모임|게임|크림|그림|그대로|하루방|떡볶이|오이|받침|주름|상차림|인심|점심|안심|등심|중심|관심|진심|바삭함|친절함|꼼꼼함|따뜻함|신선함|편안함|사물함|보관함|우편함|모히또|또띠아|파히타|엔초비|아침|저녁|중화요리|요리|자리|소리|머리|다리|꼬리|허리|오리|주머니|어머니|할머니|아주머니)$/;

/** Looks like another word, and is a noun. */
const alike = /^(?:반반|부부|게)$/;

/** True of a word that names nothing: a verb, an adverb, a count, or what hangs on another word. */
export function isNotNoun(word: string): boolean {
  if (alike.test(word) || (nouns.test(word) && !loose.test(word) && !adverbs.test(word))) return false;
  if (isNoun(word) || kindsOf(word).length > 0) return false;
  return (
    [...word].some((syllable) => finalOf(syllable) === "ㅆ") ||
    [inflected, finite, infinitive, joined, noted, bound, adverbs, counted, loose].some((sign) => sign.test(word))
  );
}
