import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { isLikeable } from "@/server/integrations/reply-writer/built-in/naming/likeable";
import { heardOf, takenLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/taken";
import type { Taken } from "@/server/integrations/reply-writer/built-in/reading/taken/taken";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** The phrases that take up what was read; of a thing nobody takes to only that it was told of. */
export function takenBy({ of, taken }: Taken, place: "lead" | "also", trade: Trade): readonly Phrase[] {
  return of === "liked" && !isLikeable(taken, trade) ? heardOf[place] : takenLines[place][of];
}
