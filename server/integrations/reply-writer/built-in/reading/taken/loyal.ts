import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { number, span, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";

const visits =
  "(?:다[니녔]|[^가-힣](?:와|왔|오고|오는|옴|가고|가는|가요|갑니다|감|감요|갔|갈|먹|시켜|시키|맡[기겨]|이용|여기)|^(?:와|왔|오|감|가)|단골|여기(?:서|만|로)|찾|정착)";
const young =
  /(초딩|초등학생|초등학교|중딩|중학생|중학교|고딩|고등학생|고등학교|대딩|대학생|대학교|대학|학생|어릴|어렸을|꼬맹이|신혼|연애할|임신했을) ?(?:때|적|시절) ?부터/;
const ages: Readonly<Record<string, string>> = {
  초딩: "초등학생",
  초등학교: "초등학생",
  중딩: "중학생",
  중학교: "중학생",
  고딩: "고등학생",
  고등학교: "고등학생",
  대딩: "대학생",
  대학교: "대학생",
  대학: "대학생",
  어렸을: "어릴",
};
const since = new RegExp(`(${span}) ?(째|넘게|동안|가까이)(?![가-힣])(.*)$`);
const nowhereElse = /(?:딴|다른) ?(?:데|곳|집)[가-힣]? ?(?:을|를|는|은)? ?(?:안|못) ?[갑가간감]/;
const often = new RegExp(
  `(일주일에 ?${number} ?번|주 ?\\d ?(?:일|회|번)|한 ?달에 ?${number} ?번|비 ?오는 ?날마다|매주|매일|맨날|주말마다|퇴근할 ?때마다|출근길마다)(?: [가-힣]{2,6}[에을를]?)? (?:꼭 )?(?:가[요는고]|갑니|감|간다|와요|옵니|옴|오는|온다|먹으러|들[르러]|시켜|시키|다[니녀]|출석|찾)`,
);
const nth = new RegExp(
  `(${number}) ?번째 ?(?:방문|주문|이용|시켜|시킴|재?구매|오는|가는|옴|감|오[심셨시]|왔|와[요서]|갑니다)`,
);

const cameFor =
  /(?:^|\s)([가-힣]{2,9}?)(?:을|를)? ?(먹|마시|사)(?:으)?러 (또|다시|일부러|멀리서|자주|매번) ?(?:왔|와[요서]|옴|갔|가[요]|갑니다|감)/;

/** How long or how often a guest has been coming ("6개월째 저희만 찾아 주신다니"); null where they do not say. */
export function loyalIn(note: string): string | null {
  const age = young.exec(note)?.[1];
  if (age !== undefined && /다[니녔]|[가-힣]*(?:왔|갔|오던|먹|단골|오는|가던)/.test(note))
    return `${ages[age] ?? age} ${age === "신혼" || age === "학생" ? "시절" : "때"}부터 찾아 주셨다니`;
  const [, time = "", how = "", rest = ""] = since.exec(note) ?? [];
  if (time !== "" && !/시간|하루/.test(time)) {
    const long = `${spacedCount(time)}${how === "째" ? "째" : how === "동안" ? " 동안" : ` ${how}`}`;
    if (/^[\s]*$/.test(rest) && /(?:여기|이 ?집)[서]?만 /.test(note)) return `${long} 저희만 찾아 주신다니`;
    if (nowhereElse.test(rest)) return `${long} 저희만 찾아 주신다니`;
    if (new RegExp(visits).test(rest)) return `${long} 찾아 주신다니`;
  }
  const [, dish = "", does, again] = cameFor.exec(note) ?? [];
  if (dish !== "" && fitName(dish) === dish) return `${dish} ${does === "사" ? "사러" : "드시러"} ${again} 와 주셨다니`;
  const how2 = often.exec(note)?.[1];
  if (how2 !== undefined) return `${oftenAs(how2)} 찾아 주신다니`;
  const count = nth.exec(note)?.[1];
  return count !== undefined && count !== "한" ? `벌써 ${spacedCount(`${count}번째`)}라니` : null;
}

function oftenAs(words: string): string {
  const spaced = words
    .replace(/\s+/g, "")
    .replace(/에(?=[가-힣\d])/, "에 ")
    .replace(/(한|두|세|네|다섯|여섯)(?=번)/, "$1 ")
    .replace(/^한달/, "한 달")
    .replace(/^맨날/, "매일")
    .replace(/할때/, "할 때")
    .replace(/^비오는날/, "비 오는 날");
  return /번$/.test(spaced) ? `${spaced}이나` : spaced;
}
