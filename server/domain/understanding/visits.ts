const when =
  "오늘|어제|그제|엊그제|이번|지난|저번|작년|올해|재작년|요즘|최근|아침|점심|저녁|새벽|밤|낮|오전|오후|평일|주말|휴일|연휴|퇴근|출근|봄|여름|가을|겨울|[월화수목금토일]요일|방학|생일|명절|휴가";
const someone =
  "아내|남편|와이프|신랑|남친|여친|남자친구|여자친구|친구|동료|직원|식구|가족|부모님|엄마|아빠|어머니|아버지|아이|아들|딸|애|언니|오빠|누나|형|동생|손주|지인|일행|후배|선배";
const number = "\\d+|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|여러|몇|서너|두세|첫";
const unit = "번|번째|회|회차|차례|명|사람|분|시|시간|월|년|주|달|개월|주일|팀";
const manner = "같이|함께|혼자|둘|셋|넷|다섯|우리|저희|저|총|벌써|처음|다시|또|모두|전|뒤|후|반|중";
const particle =
  "(?:에는|에도|에만|에|엔|은|는|도|만|이랑|랑|하고|와|과|의|이|가|으로|로|쯤|경|길에|이서|째|전에|후에|정도|넘게)";

const background = new RegExp(
  `^(?:(?:${when})|(?:${someone})들?|(?:${number})?(?:${unit})|(?:${number})|(?:${manner}))${particle}{0,2}$`,
  "u",
);
const visit = /^재?(?:왔|와봤|갔|가봤|다녀왔|다녀갔|다녀옴|들렀|들러봤|방문|찾았|찾아갔|찾아왔|먹었)[가-힣]{0,5}$/u;
const tried = /^(?:와|가|들러|먹어) 봤[가-힣]{0,4}$/u;
const mostWords = 12;

/** Whether a clause only says when, how often or with whom somebody came: that takes no side. */
export function saysOnlyVisit(clause: string): boolean {
  const words = clause.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > mostWords) return false;
  const verbLength = tried.test(words.slice(-2).join(" ")) ? 2 : visit.test(words.at(-1) ?? "") ? 1 : 0;
  return verbLength > 0 && words.slice(0, -verbLength).every((word) => background.test(word));
}
