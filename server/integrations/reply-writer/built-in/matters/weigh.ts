import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";

/** What hurt, or was found where nothing of the kind may be. */
const harm =
  /(?<![커])피(?:가|를|까지)? ?(?:나|났|봤|보|흘)|피멍|다쳤|다침|다칠|데었|데임|물집|찢어[졌져]|베[였인]|베어|찔[러렸]|꿰맸|응급|구토|설사|감기 ?걸|두드러기|벌레|바퀴|날파리|머리카락|비닐|수세미|조각이? ?나|곰팡|상한|상했|쉰내|뜯[겼겨]/;
/** What was promised, ordered or booked, and not given. */
const broken =
  /예약|취소|누락|빠[졌짐]|빠뜨|빼먹|안 ?(?:왔|옴|오고|온|줬|줌|주[고네심더]|해 ?[줬줌주])|못 ?(?:받|쓴|써|썼|씻|먹|들어)|다르게|(?:사진|설명|주문|색|그림)[가-힣]{0,3}(?:이?랑|과|와|하고)? ?[가-힣 ]{0,4}(?:달라|다르|다른|달랐|딴판)|(?:라|다|준다|된다)더니|달랬는데|달라고|없다고|없대|안 ?된[대다]|안 ?됐|거절|수리 ?중|고장/;
/** Something was sold that nobody asked for. */
const pressed = /권유|강매|강요|끊으라|가입하라|겁 ?[주줘줬]|영업 ?당/;
/** Nobody minded the guest, or worse. */
const ignored =
  /무시|반말|한숨|짜증|쳐다|남탓|남 ?탓|손님 ?탓|모발 ?탓|우기|우겼|우김|인상|화를|미안|사과|죄송|아무 ?(?:말|도)|읽씹|끊[고어었으]|서로 |원래|말도 ?없|대꾸/;
const longWait =
  /(?:[0-9]+|한|두|세) ?시간|(?:[2-9][0-9]|1[0-9]{2}) ?분[^.!?]{0,10}(?:기다|걸|대기|늦|세워|만에|씩|뒤)|[0-9]+ ?(?:주|일|달)(?:째|이나|나) /;
const brokenMatter =
  /^(?:booking-ignored|wrong-order|item-missing|order-mixed-up|asked-not-done|turned-away|closed-when-came|delivery-missing|sold-out|turn-skipped)$/;
/** Only of what was paid. */
const ofMoney = /^(?!.*[0-9한두세네] ?(?:개|점|조각|인분)).*[0-9천만] ?원/;
/** Said in going: of the whole, or of the money. */
const aside = /다신|다시는|안 ?(?:감|갑니다|갈|가요)|비추|돈 ?(?:아깝|낭비)|아깝|국밥 먹으러|올랐|오른|비싸|비싼/;
const ofProduct = new Set(["taste", "portion", "delivery", "waiting", "other"]);
const lesser = /price|expensive|worth|location|parking/;

/** How much a complaint cost the guest: 0 a closing remark, 4 harm. */
export function weightOf({ matter, clause, isSure, isNamed, detail }: Told): number {
  if (clause === "") return 0;
  if (harm.test(clause)) return 4;
  if (matter.isWide === true && detail === null) return 0;
  if (aside.test(clause) && !broken.test(clause)) return 0;
  if (broken.test(clause) || longWait.test(clause) || pressed.test(clause) || brokenMatter.test(matter.id)) return 3;
  const isTold = isSure || isNamed || detail !== null;
  if (ignored.test(clause)) return 2;
  if (lesser.test(matter.id) || ofMoney.test(clause)) return 1;
  const isProduct = ofProduct.has(matter.aspect) && (isSure || matter.aspect !== "other");
  return isProduct && isTold ? 3 : isTold ? 2 : 1;
}

/** So much praise a reply takes up all of. */
const mostInOrder = 3;

/** Praise as it stands, of much with what a reply must take up first; complaints by what they cost the guest: what comes after a turn outweighs what stands before, and what must be taken up what need not. */
export function inWeight(
  all: readonly Told[],
  isTurned: (clause: string) => boolean,
  isMain: (clause: string) => boolean = () => false,
): Told[] {
  const weightIn = (told: Told) => weightOf(told) + Number(isTurned(told.clause)) + Number(isMain(told.clause));
  const glad = all.filter(({ matter }) => matter.polarity === "positive");
  const sorry = all.filter(({ matter }) => matter.polarity === "negative");
  const byMain = glad.toSorted((a, b) => Number(isMain(b.clause)) - Number(isMain(a.clause)));
  return [...(glad.length > mostInOrder ? byMain : glad), ...sorry.toSorted((a, b) => weightIn(b) - weightIn(a))];
}
