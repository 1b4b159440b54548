import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  type GraveKind,
  graveMatters,
  type Sufferer,
  sufferers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import { causeOf } from "@/server/integrations/reply-writer/built-in/reading/cause";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What makes a review grave ("뼈해장국에서 수세미가 나왔다"), of what kind it is, and who it happened to. */
export type Matter = { kind: GraveKind; told: string; who: Sufferer; hurts: boolean };

/** Kinds that are easily taken for one another: what happened is named whichever it was taken for. */
const families: readonly (readonly GraveKind[])[] = [
  ["illness", "injury", "allergy"],
  ["foreign-object", "hygiene"],
];
/** Who reports us does so for something: that comes first. */
const consequences: ReadonlySet<GraveKind> = new Set(["report-threat"]);
const causes: readonly GraveKind[] = ["foreign-object", "hygiene", "injury", "illness"];
const spoken = /["“][^"”]*["”]/g;
const harmed: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);
const child =
  /(?<![가-힣])(?:아이|아기|애기|애|딸|아들|손주|손녀|손자|조카|첫째|둘째)(?:들)?(?=[가는도를랑한의이 ]|\s)/;
const company =
  /(?<![가-힣])(?:식구|가족|일행|남편|아내|와이프|친구|어머니|아버지|어머님|아버님|엄마|아빠|부모님|할머니|할아버지|동생|언니|오빠)/;
/** Found with the teeth, or worse. */
const hurt = /어금니|치아|이빨|입안|입천장|삼켰|베였|베임|찔렸|응급실|병원|치과/;
const nowhere = /^(?:여기|거기|가게|매장|식당|집|곳|자리|안|속|어제|오늘)$/;
/** "김치찜에서 ", "육개장 속에서 ", "뼈해장국 먹다가 ". */
const foundIn: readonly RegExp[] = [
  /(?<![가-힣])([가-힣]{2,8}?)(?: ?(?:속|안))?에서? (?:[가-힣]+ ){0,2}$/,
  /(?<![가-힣])([가-힣]{2,8}?)(?:을|를)? ?먹(?:다가?|는데|고 ?있는데) (?:[가-힣]+ ){0,2}$/,
];
const eaten: ReadonlySet<Trade> = new Set(["food", "cafe"]);

/** The grave matter in the guest's own noun; null where no word of the review names it. */
export function matterIn(text: string, kind: GraveKind, trade: Trade): Matter | null {
  const kin = families.find((family) => family.includes(kind)) ?? [];
  const kinds = [...(consequences.has(kind) ? causes : []), kind, ...kin.filter((other) => other !== kind)];
  return (
    kinds
      .map((each) => ofKind(text, each, trade, causes.includes(each) && each !== kind))
      .find((found) => found !== null) ?? null
  );
}

function ofKind(text: string, kind: GraveKind, trade: Trade, isStrict: boolean): Matter | null {
  const told = text.replace(spoken, " ");
  for (const { sign, tells, wide } of graveMatters[kind]) {
    const match = wide === true && isStrict ? null : sign.exec(told);
    if (!match) continue;
    const who = harmed.has(kind) ? suffererIn(text, trade) : "guest";
    const isPlain = who === "child" || who === "pet";
    const noun = (match[1] ?? "").replace(/\s+/g, " ");
    const clause = tells
      .replace(/\[([^|]*)\|([^\]]*)\]/g, (_, guest: string, others: string) => (isPlain ? others : guest))
      .replace(/\$1(?:\(([^)]+)\))?/g, (_, pair?: string) => (pair ? noun + particleFor(noun, pair) : noun));
    const cause = harmed.has(kind) ? harmIn(told, kind, trade, !isPlain) : placeOf(told, match, kind, trade);
    return {
      kind,
      told: `${cause}${sufferers[who]}${stitched(clause, told)}`,
      who,
      hurts: harmed.has(kind) || hurt.test(told),
    };
  }
  return null;
}

/** What did the harm: something found in a dish, an allergy that was told before, or what was had or done. */
function harmIn(text: string, kind: GraveKind, trade: Trade, isGuest: boolean): string {
  const found = eaten.has(trade) && kind === "injury" ? ofKind(text, "foreign-object", trade, true)?.told : undefined;
  if (found !== undefined) return `${found.replace(/나왔다$/, "나와")} `;
  const [, allergen = ""] =
    /([가-힣]{1,6}) ?(?:알레르기|알러지)[^.!?]*(?:말했|말씀|얘기|알렸|적었|고지)/.exec(text) ?? [];
  if (kind === "allergy" && allergen !== "" && isRetellable(allergen))
    return `${allergen} 알레르기를 미리 말씀하셨는데도 `;
  return causeOf(text, eaten.has(trade), isGuest);
}

/** "종아리를 다쳐 4바늘이나 꿰맸다". */
function stitched(clause: string, text: string): string {
  const count = /((?:\d+|[한두세네]|다섯|여섯|일곱|여덟|열) ?바늘)/.exec(text)?.[1];
  return count === undefined
    ? clause
    : clause.replace(/다(치셨|쳤)다$/, (_, end: string) => `다쳐 ${count}이나 ${end === "쳤" ? "꿰맸" : "꿰매셨"}다`);
}

/** Where it was found, as the guest says it: "김치찜에서". */
function placeOf(text: string, match: RegExpExecArray, kind: GraveKind, trade: Trade): string {
  if (kind !== "foreign-object" && kind !== "hygiene") return "";
  const before = text.slice(0, match.index);
  const found = foundIn.map((place) => place.exec(before)?.[1]).find((place) => place !== undefined);
  if (found !== undefined && !nowhere.test(found) && isRetellable(found)) return `${found}에서 `;
  return eaten.has(trade) && kind === "foreign-object" ? "음식에서 " : "";
}

function suffererIn(text: string, trade: Trade): Sufferer {
  if (trade === "pets") return "pet";
  if (child.test(text)) return "child";
  return company.test(text) ? "company" : "guest";
}
