import type { Aspect } from "@/server/domain/analysis";
import { type Desk, notSaying, say, unsaid } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { closings, tradeClosings } from "@/server/integrations/reply-writer/built-in/phrases/ko/closings";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import type { Occasion } from "@/server/integrations/reply-writer/built-in/reading/occasion";
import { occasionLines } from "@/server/integrations/reply-writer/built-in/phrases/ko/occasions";

const ofFood: ReadonlySet<Aspect> = new Set(["taste", "portion", "delivery", "other"]);

/** How a reply to praise ends. */
export function closingOf(desk: Desk, said = ""): string {
  const own = closesOnFood(desk) ? tradeClosings[desk.reading.trade] : [];
  const fresh = unsaid(said, desk.chooser.fresh(own));
  return say(desk, fresh.length > 0 ? fresh : notSaying(said, [...own, ...closings]));
}

/** Who praised the room alone is not told of the next meal. */
function closesOnFood({ reading: { trade, praise } }: Desk): boolean {
  if (trade !== "food" && trade !== "cafe") return true;
  return praise.length === 0 || praise.some(({ matter: { aspect } }) => ofFood.has(aspect));
}

/** Occasions that are matters too: told as such, they are not told again. */
const saidBy: Partial<Record<Occasion, RegExp>> = {
  "will-return": /^(?:will-return|craved-again|regular-for-years)$/,
  regular: /^(?:regular-for-years|regular-remembered|will-return)$/,
  recommend: /^(?:recommends-us|came-by-recommendation|recommended-well)$/,
  elders: /^(?:parents-pleased|parents-liked-food|elders-cared|family-pleased)$/,
  children: /^(?:child-pleased|kids-liked-food|children-cared|kids-place-good)$/,
  gift: /^gift-liked$/,
  birthday: /^(?:birthday|special-day)$/,
  anniversary: /^special-day$/,
  gathering: /^gathering-good$/,
  alone: /^alone-welcome$/,
};

/** True of somebody who has been coming for long, or often. */
export function isLoyal(detail: Detail | null): boolean {
  return detail !== null && "of" in detail && detail.of === "loyal";
}

/** Why or with whom the guest came, where they said so. */
export function occasionLine(desk: Desk, said: string): string | null {
  const { praise, occasions, feast } = desk.reading;
  const told = praise.flatMap(({ matter, detail }) => [matter.id, ...(isLoyal(detail) ? ["regular-for-years"] : [])]);
  const isFeast = (each: Occasion) => feast !== null && (each === "birthday" || each === "anniversary");
  const occasion = occasions.find((each) => !isFeast(each) && !told.some((id) => saidBy[each]?.test(id)));
  return occasion ? say(desk, notSaying(said, occasionLines[occasion]), desk.reading.company) : null;
}
