/** Wants to be called back. */
const contact =
  /(?:연락|전화|답변|답장|회신|답)(?:을|를|도)? ?(?:좀|꼭|빨리|빠른|한번)? ?(?:바랍|바라요|바람|주세요|주십|줘요|달라|부탁|요망|기다리|기다립)/;
/** Wants something put right, made or told: "가격표 좀 올려주세요", "수정 부탁드려요", "따로 주시면 안 될까요". */
const wanted =
  /(?:수정|변경|확인|개선|조치|시정|공유|추가|출시|안내|정비|관리|업데이트)[가-힣]{0,2} ?(?:좀 ?|꼭 ?)?(?:부탁|바랍|바람|해 ?주세요|해 ?주시|해 ?주십|요망)|(?:만들어|올려|늘려|줄여|넣어|바꿔|고쳐|적어|써|놔|놓아|틀어|꺼|치워|돌려|살려|부활시켜) ?(?:주세요|주십|주시면|줬으면|주셨으면)|[가-힣] ?좀 ?(?:[가-힣]+ ?)?(?:주세요|주십|주셨으면)|(?:부터|제발|라도) ?(?:[가-힣]+ ){0,2}[가-힣]+(?:세요|십시오|시길)|[가-힣]{2,} (?:조금만|좀만)[요.!~ㅠㅜㅎ\s]*$|(?<!잘 |(?:으로|에)도 |계속 )부탁(?:드려요|드립니다|해요|합니다)|주시면 ?안 ?[될돼되]|(?:재입고|부활|컴백|재출시) ?(?:기원|부탁|좀|희망)|(?<!원래대로 ?)(?:돌려|살려|열어) ?(?:줘요|줘|주세요|주십)|다시 ?(?:나왔으면|(?:내|만들어|팔아|열어) ?(?:주세요|주시면|줘요|주십)|파시면)/;
/** What is written about the shop somewhere and has to be true. */
const listed = /가격표|영업 ?시간|운영 ?시간|휴무|메뉴판|지도|주소|위치|전화번호|네이버|검색|사진/;
/** "선생님이 동작을 바꿔주세요" tells what is done. */
const praised = /^(?!.*(?:좀|제발|다음|앞으로)).*(?:님|직원분|이모)(?:이|께서|은|는) .*[가-힣] ?주세요[\s.!~^ㅎㅋ]*$/;
/** A question in other words: "시간표 좀 알려주세요". */
const toKnow = /(?:시간표|가격|비용|방법|번호|여부|[는은한]지)(?:를|을|도|만|이랑)? ?(?:좀 ?)?알려 ?주/;
const gone =
  /재입고|재출시|컴백|또 ?열어|다시 ?(?:나왔|나오|열|들어|들여)|없어[졌진져]|사라[졌진져]|안 ?팔|단종|부활|(?<!원래대로 ?)돌려 ?[주줘놔놓]|없애[셨신]|다시 ?(?:만들|내|팔|해)/;

const wrong = /달라|다르|다릅|옛날|예전|틀[리렸려]|수정|안 ?맞|업데이트|바뀌|잘못/;

/** `listing`: what is written about us is wrong; `posting`: it is not to be found; `return`: what is gone is missed. */
export type Request = "contact" | "listing" | "posting" | "return" | "change";

/** What a sentence asks us to do; null when it asks for nothing. */
export function requestIn(sentence: string): Request | null {
  if (contact.test(sentence)) return "contact";
  if (!wanted.test(sentence) || praised.test(sentence) || toKnow.test(sentence)) return null;
  if (listed.test(sentence)) return wrong.test(sentence) ? "listing" : "posting";
  return gone.test(sentence) ? "return" : "change";
}

/** What the whole review asks us to do. */
export function requestOf(text: string): Request | null {
  const found = (text.match(/[^.!?\n]+/g) ?? []).map(requestIn);
  return found.find((each) => each === "contact") ?? found.find((each) => each !== null) ?? null;
}
