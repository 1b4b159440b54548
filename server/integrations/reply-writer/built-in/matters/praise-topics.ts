import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Topic } from "@/server/integrations/reply-writer/built-in/matters/topics";

/** What our thanks may only repeat where the guest said it: how we say it, and how guests do. */
const praiseTopics: readonly Topic[] = [
  [/맛있(?:었)?다[는고]|맛있었다니/, /맛있|맛나|존맛|꿀맛|맛집|맛 ?좋|맛이 ?좋|jmt/i],
  [/친절했다|친절하다고/, /친절|상냥|다정|싹싹/],
  [/정성껏/, /정성|열심|꼼꼼|세심|성심/],
  [/따뜻하게 맞|반갑게 맞/, /맞아|반[겨기갑]|인사|친절|따뜻/],
  [/담백/, /담백|깔끔|느끼|기름/],
  [/깔끔/, /깔끔|깨끗|담백|정갈|개운|정돈/],
  [/물리지/, /물리|질리/],
  [/쫀득|쫄깃/, /쫀|쫄|탱글|찰[지진져]/],
  [/촉촉/, /촉촉|육즙|수분/],
  [/부드러/, /부드|보들|야들|연하|살살|녹/],
  [/신선/, /신선|싱싱|생생|물 ?좋|갓/],
  [/재료가 좋/, /재료|국산|유기농/],
  [/담음새|담겼다/, /담[아겨겼긴음]|플레이팅|비주얼|예쁘게 ?나|상차림/],
  [/인심/, /인심|후[하해한]|더 ?주|서비스|많이 ?주|푸짐|넉넉/],
  [/이웃/, /이웃/],
  [/동네/, /동네|이웃|(?:집|아파트|단지) ?(?:앞|옆|근처)/],
  [/늘 찾아 주시|자주 들러|자주 찾아/, /자주|단골|매[번일주]|늘|또|[0-9]+년|번째|항상/],
  [/음악/, /음악|노래|선곡|소리|bgm/i],
  [/시끄럽지/, /시끄|조용|소음|한적/],
  [/냄새 걱정/, /냄새/],
  [/냉난방|덥거나|온도/, /덥|춥|온도|에어컨|난방|냉방|더[워웠]|추[워웠]|훈훈/],
  [/상자/, /상자|박스|택배/],
  [/먼 (?:길|곳)/, /택배|배송|멀|지방|제주|퀵/],
  [/포장/, /포장|싸[서주줬 ]|담아|박스|배달|배송/],
  [/어른|모시고/, /어르신|부모|어머|아버|엄마|아빠|할머|할아|시댁|처가|장인|장모|모시|모셔/],
  [/재촉|서두르/, /재촉|서두|여유|천천|느긋|급/],
  [/오래 계셔도|느긋/, /오래|느긋|여유|천천|시간/],
  [/대접받는/, /대접|대우|귀한|vip/i],
  [/값이|돈값|가격/, /가격|값|[0-9만천]원|싸|저렴|비[싸쌌]|가성비|돈|합리|착한|혜자/],
  [/시간을 아끼|짬을 덜/, /빨|빠르|금방|바로|시간 ?(?:절약|아)/],
  [/돌려 말|있는 그대로 말씀/, /솔직|정직|권하지|안 ?해도|말려|말리|거짓/],
  [/좋은 말을 들으|알아봐 주셨다니/, /칭찬|알아[봐보]|예쁘다|이쁘다|물어|부러/],
  [/엘리베이터|드나들기|들어오셨다니/, /엘리베이터|엘베|입구|계단|문턱|들어가|휠체어|유모차/],
];

/** The phrases that repeat nothing the clause did not say; all of them where no clause is known. */
export function gladlyBorneOut(clause: string, phrases: readonly Phrase[]): readonly Phrase[] {
  if (clause === "") return phrases;
  return phrases.filter((phrase) =>
    praiseTopics.every(([ours, theirs]) => !ours.test(phrase) || ours.test(clause) || theirs?.test(clause) === true),
  );
}
