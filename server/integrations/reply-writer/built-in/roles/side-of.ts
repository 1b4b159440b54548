import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";

/** From this chance on a clause praises or blames; where its words sound the other way, only from the second. */
const likelyFrom = 0.5;
const surelyFrom = 0.8;

/** The side a clause takes; null where it takes none. */
export function sideOf(
  { praise, blame }: Pick<Role, "praise" | "blame">,
  text: string,
): "positive" | "negative" | null {
  const side = praise >= likelyFrom ? "positive" : blame >= likelyFrom ? "negative" : null;
  if (side === null || Math.max(praise, blame) >= surelyFrom) return side;
  const [isGlad, isBad] = [soundsGlad(text), soundsBad(text)];
  return isGlad !== isBad && isGlad === (side === "negative") ? null : side;
}
