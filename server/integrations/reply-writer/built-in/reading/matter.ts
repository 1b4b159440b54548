import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import {
  type GraveKind,
  graveMatters,
  type Sufferer,
  sufferers,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matters";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What makes a review grave: "음식에서 나사를 보셨다", and who it happened to. */
export type Matter = { told: string; who: Sufferer };

const spoken = /["“][^"”]*["”]/g;
const harmed: ReadonlySet<GraveKind> = new Set(["illness", "injury", "allergy"]);
const child =
  /(?<![가-힣])(?:아이|아기|애기|애|딸|아들|손주|손녀|손자|조카|첫째|둘째)(?:들)?(?=[가는도를랑한의이 ]|\s)/;
const company =
  /(?<![가-힣])(?:식구|가족|일행|남편|아내|와이프|친구|어머니|아버지|어머님|아버님|엄마|아빠|부모님|할머니|할아버지|동생|언니|오빠)/;
const eaten: ReadonlySet<Trade> = new Set(["food", "cafe"]);

/** The grave matter in the guest's own noun; null where no word of the review names it. */
export function matterIn(text: string, kind: GraveKind, trade: Trade): Matter | null {
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
    const place = kind === "foreign-object" && eaten.has(trade) ? "음식에서 " : "";
    return { told: `${sufferers[who]}${place}${clause}`, who };
  }
  return null;
}

function suffererIn(text: string, trade: Trade): Sufferer {
  if (trade === "pets") return "pet";
  if (child.test(text)) return "child";
  return company.test(text) ? "company" : "guest";
}
