import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";

/** Said about us in our own words these are no orders; names, rivals and anything rude still stay out. */
const unfit =
  /죄송|미안|용서|지시|명령|출력|프롬프트|시스템|답글|답변|댓글|번역|하시오|해라|써라|환불|보상|배상|쿠폰|식사권|상품권|이용권|무료(?:로|제공|쿠폰|음료|식사|증정)|책임|인정합|고소(?!한(?!다)|해(?:요|서|$)|했|하고|함|하네)|고발|신고|경찰|소송|법적|개인정보|전화번호|주소|계좌|입금|링크|네이버|카카오|구글|배민|요기요|쿠팡|인스타|알바비|시급/;
const coarse =
  /씨발|시발|개새|새끼|병신|지랄|미친 ?(?:놈|년|것)|또라이|멍청|꺼져|쓰레기|양아치|싸가지|재수 ?없|뒤[져지]|죽(?:여|이네|일|을|겠|어라)|거지|사기|도둑|(?<![가-힣])망(?:해라|했|하길|할)|최악|역겨|토나|썩|똥(?!손)|좆|존나|졸라|개[가-힣]?노|(?<![가-힣])개(?:빠|존|꿀|맛|쩔|짱|좋|이득)|(?<![가-힣])쩔|ㅅㅂ|거짓|허위|조작|배짱|한심|호구|양심|개판|막장|황당|어이 ?없|기가 ?막|장난(?! 아니)|바가지|등쳐|창렬|가두리|꼰대|미개|디지|바보|등신|천치|머저리|찐따|돼지 ?(?:같|새|야)|못생|늙은|추한|멍멍이|새끼|꺼져|닥쳐|그지|진상|맘충|벌레 ?같/;
const rival =
  /옆 ?(?:집|골목|가게)|앞 ?집|건너편|다른 ?(?:가게|집|곳|데|식당|매장|병원|미용실)|타 ?(?:매장|업체|지점)|경쟁|(?:집|가게|식당|매장|국밥|카페|치킨|지점|동네|맛집|병원|호텔|미용실|프랜차이즈)보다 |비교/;
const somebody =
  /(?<!손|사장|원장|선생|부모|어머|아버|직원|기사|실장|점장|이모|할머|담당자|간호사|디자이너|트레이너|강사|매니저|관장|대표|고객|형|위생사|관리사|코치|주인)님(?![가-힣])|(?<![가-힣])[가-힣]{2,4} ?(?<![글솜날말맵불저가])씨(?=[가는은이를도와의한에]{0,2}(?:\s|$))|[가-힣]{2,}쌤/;
const address = /[시군구동] ?[가-힣0-9]+[로길] ?\d|\d ?번지|\d{2,} ?동 ?\d{2,} ?호/;
const plainOrKnown = /^(?:[가-힣0-9 ,.%]|CCTV|TV|[0-9]* ?(?:mm|cm|kg|km|ml)|BBQ|LP|PC|PT|KTX|VIP|A4)+$/;

/** Talk of answers, tools and orders: rarely meant for a shop, so nothing of such a review is repeated. */
const machineTalk =
  /출력|프롬프트|명령|인공지능|챗봇|gpt|디코드|디코딩|base64|인코딩|전각|초안|(?<![a-z])ai(?![a-z])|(?:적|(?<![게히좀더경])써|(?<![게히리저좀더])말해|답해|대답해|복사해|붙여|(?<!메뉴에|더|하나|사진좀|많이)넣어|포함해|따라해|시작해|(?<=로|라고)끝내)(?:줘(?!서|도)|라|달라(?!고했|고하|고말|고전화|니|길래|던)|주세요|주십시오|주길|야해|야합)|(?:라고|다고)(?:해|하|적|써|말)(?:라|줘|주세요|시오)|(?:라고|다고)(?:답할|적을|쓸|말할|대답할|안내할|쓰기|답하기)(?:것|바람|$)|(?:쓰|적|말하|답하)지(?:마|말)|답하(?:시오|십시오|라)|대신답|요약해|복사하|(?:라고|다고)여기(?:에)?적|(?:문장|문구|말)(?:을|를)(?:꼭|반드시|그대로)?(?:넣|붙|적|써)/i;
/** Guests have these too ("개발자 남자입니다", "답변이 없어요"): talk of machines only where the sentence tells somebody to do something. */
const ofWork =
  /답글|답변|댓글|회신(?!선)|응답|(?<!매일|바로|항상|늘|금방)답장|시스템|지침|(?<!리)모델(?!링)|관리자(?!체)|운영자|개발자|번역|모드|규칙|설정|역할/;
const ordering =
  /(?:하|해|써|쓰|적|넣|붙|달|답|말|주|꿔|춰|려|아|어)(?:라|줘|달라)|세요|십시오|시오|무시|잊[어고]|(?:이제|지금)부터|너는|당신|(?:할|쓸|적을|달|넣을)것|바람(?=[.!]|$)|요망|부탁|척|처럼행동|따라|그대로|똑같이|인정|약속|승인|허가|알려|공개|보여/;
const machineTalkEnglish =
  /\b(?:reply|replies|respond|response|output|print|decode|encode|instruct(?!or)\w*|system|prompt|ignore|override|assistant|admin\w*|translate|append|repeat after|bot|llm|canary|token|policy|your (?:answer|rules)|say exactly|(?:say|write|answer|begin|start|end|include)(?: with| the words?)?\s*[:"“'‘])/i;
const markup = /[<>{}[\]`|#\\]|\*\*|https?:|&[a-z#0-9]+;|={2,}|-{3,}|[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const codeLike = /\b[a-z]+\d+[a-z\d]*[a-z]\b|[A-Za-z0-9+/_-]{18,}|\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{7,}\b/i;

const sentenceEnd = /(?<=[.!?\n])(?!\d)/;
const speaksOfWork = (tight: string) => ofWork.test(tight) && ordering.test(tight);

/** True when a review tries to steer the writer, or might: then nothing of it is repeated. */
export function isHostile(reviewText: string): boolean {
  const plain = reviewText.normalize("NFKC").toLowerCase();
  const tight = plain.replace(/\s+/g, "");
  return (
    looksLikeInstruction(reviewText) ||
    machineTalk.test(tight) ||
    plain.split(sentenceEnd).some((sentence) => speaksOfWork(sentence.replace(/\s+/g, ""))) ||
    /(?<![가-힣])지 ?시/.test(plain) ||
    machineTalkEnglish.test(plain) ||
    markup.test(reviewText) ||
    codeLike.test(reviewText)
  );
}

/** True when these words of a review may be told back in a sentence of our own. */
export function isRetellable(words: string): boolean {
  return (
    plainOrKnown.test(words) &&
    !unfit.test(words.replace(/\s+/g, "")) &&
    !coarse.test(words) &&
    !rival.test(words) &&
    !somebody.test(words) &&
    !address.test(words) &&
    !/\d{5,}|\d{3,}[- ]\d/.test(words)
  );
}
