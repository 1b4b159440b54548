import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  type GraveKind,
  graveMatters,
  type Sufferer,
  sufferers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What makes a review grave: "음식에서 나사를 보셨다", and who it happened to. */
export type Matter = { told: string; who: Sufferer; hurts: boolean };

/** Kinds that are easily taken for one another: what happened is named whichever it was taken for. */
const families: readonly (readonly GraveKind[])[] = [
  ["illness", "injury", "allergy"],
  ["foreign-object", "hygiene"],
];
const spoken = /["“][^"”]*["”]/g;
const harmed: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);
const child =
  /(?<![가-힣])(?:아이|아기|애기|애|딸|아들|손주|손녀|손자|조카|첫째|둘째)(?:들)?(?=[가는도를랑한의이 ]|\s)/;
const company =
  /(?<![가-힣])(?:식구|가족|일행|남편|아내|와이프|친구|어머니|아버지|어머님|아버님|엄마|아빠|부모님|할머니|할아버지|동생|언니|오빠)/;
/** Found with the teeth, or worse. */
const hurt = /어금니|치아|이빨|입안|입천장|삼켰|베였|베임|찔렸|응급실|병원|치과/;
const nowhere = /^(?:여기|거기|가게|매장|식당|집|곳|자리|안|속|어제|오늘)$/;
const eaten: ReadonlySet<Trade> = new Set(["food", "cafe"]);

/** The grave matter in the guest's own noun; null where no word of the review names it. */
export function matterIn(text: string, kind: GraveKind, trade: Trade): Matter | null {
  const kin = families.find((family) => family.includes(kind)) ?? [];
  const kinds = [kind, ...kin.filter((other) => other !== kind)];
  return kinds.map((each) => ofKind(text, each, trade)).find((found) => found !== null) ?? null;
}

function ofKind(text: string, kind: GraveKind, trade: Trade): Matter | null {
  const told = text.replace(spoken, " ");
  for (const { sign, tells } of graveMatters[kind]) {
    const match = sign.exec(told);
    if (!match) continue;
    const who = harmed.has(kind) ? suffererIn(text, trade) : "guest";
    const isPlain = who === "child" || who === "pet";
    const noun = (match[1] ?? "").replace(/\s+/g, " ");
    const clause = tells
      .replace(/\[([^|]*)\|([^\]]*)\]/g, (_, guest: string, others: string) => (isPlain ? others : guest))
      .replace(/\$1(?:\(([^)]+)\))?/g, (_, pair?: string) => (pair ? noun + particleFor(noun, pair) : noun));
    const place = kind === "foreign-object" ? placeOf(told, match, trade) : "";
    return { told: `${sufferers[who]}${place}${clause}`, who, hurts: harmed.has(kind) || hurt.test(told) };
  }
  return null;
}

/** Where it was found, as the guest says it: "김치찜에서". */
function placeOf(text: string, match: RegExpExecArray, trade: Trade): string {
  const found = /(?<![가-힣])([가-힣]{1,8})에서 (?:[가-힣]+ )?$/.exec(text.slice(0, match.index))?.[1];
  if (found !== undefined && !nowhere.test(found) && isRetellable(found)) return `${found}에서 `;
  return eaten.has(trade) ? "음식에서 " : "";
}

function suffererIn(text: string, trade: Trade): Sufferer {
  if (trade === "pets") return "pet";
  if (child.test(text)) return "child";
  return company.test(text) ? "company" : "guest";
}
