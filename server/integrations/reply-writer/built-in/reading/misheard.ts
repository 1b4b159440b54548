import { byNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";

const mostStars = 5;
const gladRating = 4;
/** With all stars given, only what is this surely complained of is a complaint. */
const surelyFrom = 0.5;
/** With four, of what we know little of only what is this likely one. */
const likelyFrom = 0.3;

/** True of a complaint in a glad review that is surely none: with five stars nearly all are, with four those we know little of and that are no remark beside praise. */
export function isMisheard(
  { clause, matter, detail, isSure }: Told,
  points: readonly Point[],
  rating: number | null,
  remarks: ReadonlySet<string>,
) {
  if (rating === null || rating < gladRating || clause === "") return false;
  if (rating < mostStars && remarks.has(clause)) return false;
  const chance = points.find(({ name, polarity }) => polarity === "negative" && clause.includes(name))?.chance ?? 0;
  if (rating === mostStars) return chance < surelyFrom;
  return chance < likelyFrom && detail === null && (matter === byNoun || !isSure);
}
