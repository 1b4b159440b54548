import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

const mostStars = 2;
const laughs = /\^\^|ㅋ{2,}|ㅎ{2,}|ㅎ$/;
/** Glad words that nobody means under one or two stars. */
const hollow =
  /번창|건승|부자 ?되|대박 ?나|대단|훌륭|예술|마법|신기록|인정(?:합|해)|감사|고맙|잘 ?(?:먹|쉬|놀|하|쓰)고 ?(?:갑|가요|왔)|충성|센스|배려|실력|고급[지스]|넓은 ?마음|상상력|맛집|재밌|재미|신기하|신선해|최고|감동|좋은 ?(?:데|곳|집|PT)|인가 ?[보봐]|나 ?[보봐](?:요|네|$)|인 ?줄|제대로 ?(?:했|하)|시원하긴/;
const sincere = /(?:그래도|다만|근데|그런데|하지만|괜찮|맛은|친절은)/;

/** True of kind words that are meant the other way: laughed or bowed under one or two stars. */
export function isIronic(text: string, rating: number | null): boolean {
  if (rating === null || rating > mostStars || !hollow.test(text) || sincere.test(text)) return false;
  return laughs.test(text) || text.match(new RegExp(hollow, "g"))?.length !== 1 || counted.test(text);
}

/** True of a clause that says the bad thing straight out, with no kind word over it. */
export function isPlainlyBad(clause: string): boolean {
  return soundsBad(clause) && !hollow.test(clause);
}

/** A figure the guest named, as the end of "…에 실망이 크셨겠어요": "소주 6천원이라는 값". */
export type Figure = { words: string; kind: "price" | "amount" | "time" };

const price = /\d[\d,.]*(?:만 ?\d천|만|천|백)? ?원|(?<![가-힣])(?:[일이삼사오육칠팔구]?[만천백]){1,3} ?원/;
const count = "(?:\\d[\\d,.]*|[한두세네]|다섯|여섯|일곱|여덟|아홉|열)";
const amount = new RegExp(`${count} ?(?:개(?!월)|점|조각|알|마리|줄|장|쪽|숟갈)`);
const time = /\d+ ?시간(?: ?\d+ ?분)?|\d+ ?분|\d+ ?초|\d+ ?주(?!년)|\d+ ?일(?!일)|[한두세네] ?(?:시간|달)|하루|이틀|사흘/;
const counted = new RegExp(`${price.source}|${amount.source}|${time.source}`);
const near = 14;

/** The price, the amount or else the time that was named, at most two. */
export function figuresIn(text: string, menu: readonly string[]): Figure[] {
  const figures = [figureOf(text, menu, price, "price"), figureOf(text, menu, amount, "amount")].flatMap(
    (each) => each ?? [],
  );
  const spent = figures.length === 0 ? figureOf(text, menu, time, "time") : null;
  return spent === null ? figures : [spent];
}

const names: Readonly<Record<Figure["kind"], string>> = { price: "값", amount: "양", time: "시간" };

function figureOf(text: string, menu: readonly string[], sign: RegExp, kind: Figure["kind"]): Figure | null {
  const match = sign.exec(text);
  if (!match) return null;
  const sum = match[0].replace(/^([한두세네]|다섯|여섯|일곱|여덟|아홉|열)(?=[가-힣])/, "$1 ");
  const thing = kind === "time" ? null : lastNoun(text.slice(Math.max(0, match.index - near), match.index), menu);
  return { kind, words: `${thing === null ? "" : `${thing} `}${sum}${particleFor(sum, "이라는/라는")} ${names[kind]}` };
}

function lastNoun(words: string, menu: readonly string[]): string | null {
  const tokens = words.split(/[^가-힣]+/).filter((token) => token !== "");
  return tokens.reverse().flatMap((token) => knownNoun(token, menu) ?? [])[0] ?? null;
}
