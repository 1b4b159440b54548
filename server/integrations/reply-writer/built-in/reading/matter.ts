import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { GraveKind } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import { graveMatters, unnamed } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import type { Analysis } from "@/server/domain/analysis";
import { causeOf } from "@/server/integrations/reply-writer/built-in/reading/cause";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import { type Sufferer, suffererAt } from "@/server/integrations/reply-writer/built-in/reading/sufferer";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/**
 * What makes a review grave ("뼈해장국에서 수세미가 나왔다"), of what kind it is, and who it happened to; `isWide`: told in
 * words that say little; `isServed`: it was in what was eaten, not about the place.
 */
export type Matter = {
  kind: GraveKind;
  told: string;
  who: Sufferer["who"];
  hurts: boolean;
  /** The guest's own words for it. */
  words: string;
  noun: string;
  place: string | null;
  isWide: boolean;
  isServed: boolean;
};

/** Kinds that are easily taken for one another: what happened is named whichever it was taken for. */
const families: readonly (readonly GraveKind[])[] = [
  ["illness", "injury", "allergy"],
  ["foreign-object", "hygiene"],
];
/** Who reports us or wants the money back does so for something: that comes first. */
const consequences: Partial<Record<GraveKind, readonly GraveKind[]>> = {
  "report-threat": ["foreign-object", "hygiene", "injury", "illness"],
  "refund-dispute": ["foreign-object", "hygiene"],
};
const anyHarm: readonly GraveKind[] = ["injury", "allergy", "illness", "foreign-object"];
/** The same where the guest is clearly displeased. */
const anyWrong: readonly GraveKind[] = ["hygiene", "staff-misconduct", "refund-dispute"];
const spoken = /["“][^"”]*["”]/g;
const harmed: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);
/** It was eaten, and this came of it. */
const gravelyIll = /응급실|구급차|입원|고생/;
const vomited = /토했|토하고|구토/;
/** What was found did harm besides. */
const woundedBy = /나와 .*(?:다[치쳐쳤]|상처|부[으었])/;
/** Found with the teeth, or worse. */
const hurt = /어금니|치아|이빨|입안|입천장|삼켰|베였|베임|찔렸|응급실|병원|치과/;
const nowhere =
  /^(?:여기|거기|가게|매장|식당|집|곳|자리|안|속|어제|오늘|위|밑|아래|옆|중간|가운데|바닥|밤|낮|새벽|아침|점심|저녁|시|데|다음|때문|뱃속|근처|안쪽|겉|반쯤|반|마지막|처음|나중|끝|먹다)$/;
/** "김치찜에서 ", "컵에 ", "육개장 속에서 ", "뼈해장국 먹다가 ". */
const foundIn: readonly RegExp[] = [
  /(?<![가-힣])([가-힣]{2,8}?|컵|잔|국|면|밥|물|빵|죽|탕|떡|회|방|벽|병)(?: ?(?:속|안))?에서? (?:(?![가-힣]*에서? )[가-힣]+ ){0,2}$/,
  /(?<![가-힣])([가-힣]{2,8}?)(?:을|를)? ?먹(?:다가?|는데|고 ?있는데) (?:[가-힣]+ ){0,2}$/,
];
/** "코르크 조각이 잔에 둥둥". */
const standsIn =
  /^[이가은는도]? ?([가-힣]{1,6})에(?:서)? ?(?:[가-힣]+ )?(?:둥둥|동동|떠|빠[져졌]|들어|붙어|박[혀혔]|[.!~ㅠ]|$)/;
/** Where no food is. */
const room =
  /화장실|주방|바닥|벽|천장|테이블|의자|매장|홀|입구|방$|객실|침대|이불|시트|침구|베개|욕[실조]|샤워|매트|창|카운터|계단|복도|수건|커튼|냉장고|에어컨|볼풀|매트리스|수영장|^(?:온|냉|열)?탕$|^풀$|사우나|키보드|놀이|자판기|봉투|포장|문 ?앞/;
/** What is worked on in a salon is nothing that was found there. */
const ownWork = /눈썹|손톱|머리|털/;
const bitten = /씹|뱉|삼[켰키킴]|먹다/;
const tasted = /먹|씹|음식|메뉴|맛|뱉|삼[켰키킴]|드시|국물|반찬/;
const nobody: Sufferer = { who: "guest", before: "" };
const ofChild: Sufferer = { who: "child", before: "" };
const eaten: ReadonlySet<Trade> = new Set(["food", "cafe"]);

/** The grave matter in the guest's own noun; null where no word of the review names it. */
export function matterIn(text: string, kind: GraveKind, trade: Trade): Matter | null {
  const kin = families.find((family) => family.includes(kind)) ?? [];
  const causes = consequences[kind] ?? [];
  const kinds = [...causes, kind, ...kin.filter((other) => other !== kind)];
  const found =
    kinds.map((each) => ofKind(text, each, trade, causes.includes(each))).find((each) => each !== null) ?? null;
  if (found?.kind === "hygiene" && eaten.has(trade)) {
    const ill = ofKind(text, "illness", trade, true);
    return ill !== null && gravelyIll.test(ill.told) ? ill : found;
  }
  if (found?.kind !== "foreign-object" || !found.isServed) return found;
  const harm = ofKind(text, "injury", trade, true);
  if (harm !== null && woundedBy.test(harm.told)) return harm;
  return vomited.test(text)
    ? { ...found, told: found.told.replace(/나왔다$/, "나와 구토까지 하셨다"), hurts: true }
    : found;
}

/** A grave matter that no word of the review names, by its kind alone; `quote` is what called the owner. */
export function unnamedMatter(
  text: string,
  { kind, quote }: NonNullable<Analysis["urgency"]>,
  trade: Trade,
): Matter | null {
  if (kind === "strong-complaint") return null;
  const { who, before } = suffererOf(text, text.indexOf(quote) + quote.length, kind, unnamed[kind], trade);
  const told = `${unnamed[kind].includes("|") ? before : ""}${forms(unnamed[kind], who)}`;
  const isServed = eaten.has(trade);
  return { kind, told, who, hurts: harmed.has(kind), words: told, noun: "", place: null, isWide: true, isServed };
}

/** Harm that is told though the review was taken for something else. */
export function harmTold(text: string, trade: Trade, isLow: boolean): Matter | null {
  const kinds = isLow ? [...anyHarm, ...anyWrong] : anyHarm;
  return (
    kinds
      .map((each) => ofKind(text, each, trade, true))
      .find((each) => each !== null && (each.kind !== "foreign-object" || each.place !== null)) ?? null
  );
}

function ofKind(text: string, kind: GraveKind, trade: Trade, isStrict: boolean): Matter | null {
  const told = text.replace(spoken, (words) => " ".repeat(words.length));
  for (const { sign, tells, wide } of graveMatters[kind]) {
    const isOfPets = tells.startsWith("아이를 떠나보내");
    const match = (wide === true && isStrict) || (isOfPets && trade !== "pets") ? null : sign.exec(told);
    if (!match || (trade === "beauty" && kind === "foreign-object" && ownWork.test(match[1] ?? ""))) continue;
    const { who, before } = suffererOf(told, match.index, kind, tells, trade);
    const noun = (match[1] ?? "").replace(/\s+/g, " ");
    const clause = forms(tells, who).replace(/\$1(?:\(([^)]+)\))?/g, (_, pair?: string) =>
      pair ? noun + particleFor(noun, pair) : noun,
    );
    const place = harmed.has(kind) || !tells.includes("$1") ? null : placeOf(told, match, kind);
    const isServed =
      (eaten.has(trade) || bitten.test(told) || (kind === "foreign-object" && place !== null)) &&
      (place === null || !room.test(place));
    const cause = harmed.has(kind)
      ? harmIn(told, kind, trade, !isPlain(who))
      : place !== null
        ? `${place}에서 `
        : kind === "foreign-object" && isServed && (tasted.test(told) || (trade === "food" && !room.test(told)))
          ? "음식에서 "
          : "";
    return {
      kind,
      told: `${cause}${/\|/.test(tells) ? before : ""}${stitched(clause, told)}`.replace(
        /까지 ([가-힣]+)까지 /,
        (_, part: string) => `까지 ${part}${particleFor(part, "이/가")} `,
      ),
      who,
      hurts: harmed.has(kind) || hurt.test(told),
      words: match[0].trim(),
      noun,
      place,
      isWide: wide === true,
      isServed,
    };
  }
  return null;
}

function forms(tells: string, who: Sufferer["who"]): string {
  return tells.replace(/\[([^|]*)\|([^\]]*)\]/g, (_, guest: string, others: string) => (isPlain(who) ? others : guest));
}

/** Nobody says "하셨다" of them. */
function isPlain(who: Sufferer["who"]): boolean {
  return who === "child" || who === "pet";
}

function suffererOf(text: string, at: number, kind: GraveKind, tells: string, trade: Trade): Sufferer {
  if (tells.startsWith("아이가 ")) return ofChild;
  const isMet = !harmed.has(kind);
  return isMet && !tells.includes("|") ? nobody : suffererAt(text, at, trade, isMet);
}

/** What did the harm: something found in a dish, an allergy that was told before, or what was had or done. */
function harmIn(text: string, kind: GraveKind, trade: Trade, isGuest: boolean): string {
  const found = eaten.has(trade) && kind === "injury" ? ofKind(text, "foreign-object", trade, true)?.told : undefined;
  if (found !== undefined) return `${found.replace(/나왔다$/, "나와")} `;
  const toldBefore =
    /(?:([가-힣]{1,6}) ?)?(?:알레르기|알러지)[^.!?]{0,24}(?:말했|말씀|얘기|알렸|적었|고지|했는데|요청)/.exec(text);
  const allergen = toldBefore?.[1] ?? "";
  if (kind === "allergy" && toldBefore !== null)
    return `${allergen !== "" && isRetellable(allergen) ? `${allergen} ` : ""}알레르기를 미리 말씀하셨는데도 `;
  return causeOf(text, eaten.has(trade), isGuest);
}

const tens = "열 ?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|스무|스물 ?(?:한|두|세|네)";
const stitches = new RegExp(`((?:\\d+|${tens}|[한두세네]|다섯|여섯|일곱|여덟|아홉|열) ?바늘)`);

/** "종아리를 다쳐 4바늘이나 꿰맸다". */
function stitched(clause: string, text: string): string {
  const count = stitches.exec(text)?.[1];
  return count === undefined
    ? clause
    : clause.replace(/다(치셨|쳤)다$/, (_, end: string) => `다쳐 ${count}이나 ${end === "쳤" ? "꿰맸" : "꿰매셨"}다`);
}

/** Where it was found, as the guest says it: "김치찜". */
function placeOf(text: string, match: RegExpExecArray, kind: GraveKind): string | null {
  if (kind !== "foreign-object" && kind !== "hygiene") return null;
  const before = text.slice(0, match.index);
  const found =
    foundIn.map((place) => place.exec(before)?.[1]).find((place) => place !== undefined) ??
    standsIn.exec(text.slice(match.index + match[0].length))?.[1];
  return found !== undefined && !nowhere.test(found) && isRetellable(found) ? found : null;
}
