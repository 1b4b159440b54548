import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import type { Sentiment } from "@/server/domain/analysis";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";

const mostStars = 2;
const bows = /\^_?\^/;
const laughs = /\^_?\^|ㅋ{2,}|ㅎ{2,}|ㅎ$/;
/** Wishes and wonder that nobody means under one or two stars. */
const mocking =
  /번창|건승|부자 ?되|대단(?!히)|훌륭|마법|신기록|충성|고급[지스]|넓은 ?마음|상상력|잘 ?(?:먹|쉬|놀|쓰)고 ?(?:갑|가요|왔)|보물 ?찾기/;
/** Glad words, where they are laughed at. */
const hollow =
  /예술|잘 ?먹었|인정(?:합|해)|감사|고맙|센스|배려|실력|맛집|재밌|재미|신기|신선해|최고|감동|좋은 ?(?:데|곳|집|PT)|인가 ?[보봐]|나 ?[보봐](?:요|네|$)|잘 ?(?:했[습네어]|하고 ?왔)|인 ?줄|제대로 ?(?:했|하)|시원하긴/;
/** "화장실이 참 자연친화적이네요". */
const wondering = /(?<![가-힣])(?:참|아주|역시|무려|와|우와) .*(?:네요|군요|시네|더라[고구]요|십니다)/;
const sincere = /그래도|다만|근데|그런데|하지만|괜찮|(?:맛|친절|분위기|음식|커피|국물)[은는도] |잘못 ?눌/;

/** True of kind words that are meant the other way: laughed or bowed under one or two stars. */
export function isIronic(text: string, rating: number | null, sentiment: Sentiment): boolean {
  if (rating === null || rating > mostStars || sincere.test(text)) return false;
  if (mocking.test(text)) return sentiment !== "positive" || laughs.test(text) || counted.test(text);
  const isMeant = sentiment !== "positive" || counted.test(text) || soundsBad(text);
  return isMeant && laughs.test(text) && (hollow.test(text) || wondering.test(text) || bows.test(text));
}

/** True of a clause that tells the bad thing itself, with no kind word over it. */
export function isPlainlyBad({ clause, isSure, detail, amount }: Told): boolean {
  const isTold = isSure && (detail !== null || amount !== null);
  return (isTold || soundsBad(clause)) && !mocking.test(clause) && !hollow.test(clause) && !soundsGlad(clause);
}

/** True of a complaint that says less than the figure it was told with. */
export function isOnlyMocked({ detail, amount, matter: { aspect } }: Told): boolean {
  return detail === null && amount === null && ["price", "portion", "waiting", "delivery"].includes(aspect);
}

/** Told in their own words it would say the opposite: only what we know of it is said. */
export function withoutMockery(told: Told): Told {
  return wondering.test(told.clause) || (!soundsBad(told.clause) && bows.test(told.clause))
    ? { ...told, detail: null }
    : told;
}

/** A figure the guest named, as the end of "…에 실망이 크셨겠어요": "소주 6천원이라는 값". */
export type Figure = { words: string; kind: "price" | "amount" | "time" | "lasted" };

const price = /만 ?\d천 ?원|\d[\d,.]*(?:만 ?\d천|만|천|백)? ?원|(?<![가-힣])(?:[일이삼사오육칠팔구]?[만천백]){1,3} ?원/;
const count = "(?:\\d[\\d,.]*|[한두세네]|다섯|여섯|일곱|여덟|아홉|열)";
const amount = new RegExp(`${count} ?(?:개(?!월)|점|조각|알|마리|줄|장|쪽|숟갈)`);
const time =
  /\d+ ?시간(?: ?\d+ ?분)?|\d+ ?분|\d+ ?초|\d+ ?주(?!년)|\d+ ?일(?!일)|[한두세네] ?(?:시간|달)|하루|이틀|사흘/;
const counted = new RegExp(`${price.source}|${amount.source}|${time.source}`);
const near = 14;

const lasted = /(?:\d+ ?[일주]|하루|이틀|사흘|일주일) ?만에/;

/** The price, the amount or else the time that was named, at most two. */
export function figuresIn(text: string, menu: readonly string[]): Figure[] {
  const figures = [figureOf(text, menu, price, "price"), figureOf(text, menu, amount, "amount")].flatMap(
    (each) => each ?? [],
  );
  if (figures.length > 0) return figures;
  const soon = lasted.exec(text)?.[0];
  if (soon !== undefined) return [{ kind: "lasted", words: soon.replace(/ ?만에$/, " 만에") }];
  const [first, last] = [...new Set([...text.matchAll(new RegExp(time, "g"))].map(([each]) => each))];
  if (first === undefined) return [];
  const spent = last === undefined ? first : `${first}${particleFor(first, "와/과")} ${last}`;
  return [{ kind: "time", words: `${spent}${particleFor(spent, "이라는/라는")} 시간` }];
}

const names = { price: "값", amount: "양" } as const;

function figureOf(text: string, menu: readonly string[], sign: RegExp, kind: "price" | "amount"): Figure | null {
  const match = sign.exec(text);
  if (!match) return null;
  const sum = match[0].replace(/^([한두세네]|다섯|여섯|일곱|여덟|아홉|열)(?=[가-힣])/, "$1 ");
  const thing = nounBefore(text.slice(Math.max(0, match.index - near), match.index), menu);
  return { kind, words: `${thing === null ? "" : `${thing} `}${sum}${particleFor(sum, "이라는/라는")} ${names[kind]}` };
}

const notOf =
  /(?:원|당|씩|도|만|서|고|면|데|까지|하고|이나|밖에|네요|어요|아요|니다)$|^(?:무려|겨우|고작|거의|하나|정도|마음|그냥|추가|전부|모두|다해서)$/;
const portion = /(?:한 ?그릇|\d+ ?인분에?|[대중소]자|한 ?접시|한 ?잔|추가에?)\s*$/;

/** What stands right before the figure, else the last noun before it that we know. */
function nounBefore(words: string, menu: readonly string[]): string | null {
  const last = /([가-힣]{2,})\s*$/.exec(words.replace(portion, ""))?.[1] ?? "";
  const noun = knownNoun(last, menu) === null ? last.replace(/[이가은는에]$/, "") : (knownNoun(last, menu) ?? last);
  if (noun.length >= 2 && !notOf.test(noun) && isRetellable(noun)) return noun;
  const tokens = words.split(/[^가-힣]+/).filter((token) => token.length > 1 && !/접시|그릇/.test(token));
  return tokens.reverse().flatMap((token) => knownNoun(token, menu) ?? [])[0] ?? null;
}
