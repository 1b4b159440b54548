import type { SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";

const contrary = 0.6;
const hardly = 0.05;
const sure = 0.5;

/** Without the things whose own clause says the contrary, or hardly says it of what we are not sure of. */
export function agreeingPoints(
  points: readonly Point[],
  clauses: readonly SaidClause[],
  roles: readonly Role[],
): Point[] {
  return points.filter(({ start, end, polarity, chance }) => {
    const role = roles[clauses.findIndex((clause) => clause.start <= start && end <= clause.end)];
    if (role === undefined) return true;
    const [own, other] = polarity === "positive" ? [role.praise, role.blame] : [role.blame, role.praise];
    return other < contrary && (own >= hardly || chance >= sure);
  });
}
