import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";

const plain = /^[가-힣0-9 ,.!?~]+$/;
const speaksToUs =
  /무시|지시|명령|출력|프롬프트|시스템|답글|답변|댓글|리뷰|후기|별점|번역|작성|하라|하시오|해라|써라|쓰라|라고|환불|보상|배상|무료|공짜|쿠폰|할인|고소|신고|경찰|소송|법적|죄송|사과|책임|인정|약속|보장|개인정보|전화번호|주소|계좌|입금|링크|사이트|카톡|문의|네이버|카카오|구글|배민|요기요|쿠팡|인스타/;
const rude =
  /씨발|시발|개새|새끼|병신|지랄|미친|또라이|멍청|꺼져|쓰레기|양아치|싸가지|재수|죽|거지|사기|도둑|망해|망했|최악|역겨|토나|썩|더러|똥|엿|년|놈|좆|존나|ㅅㅂ|거짓|허위|조작|배짱|장사 ?(?:이렇|그렇|하)|마세요|마라|아니에요|아니네|아닙니다|아니다|뭐하|어이없|황당|기가 ?막|한심|웃기|너무너무|호구|양심|개판|막장/;
const longRun = /\d{3,}/;

/** True when a review tries to steer the writer: then nothing of it is repeated. */
export function isHostile(reviewText: string): boolean {
  return looksLikeInstruction(reviewText);
}

/** True when these words of a review may stand in our reply as they are. */
export function isQuotable(words: string): boolean {
  return plain.test(words) && !speaksToUs.test(words.replace(/\s+/g, "")) && !rude.test(words) && !longRun.test(words);
}
