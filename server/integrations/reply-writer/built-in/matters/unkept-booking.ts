import type { SaidClause } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";

/** What stood before: "패딩 맡겼는데". */
export const leadsUp = /(?:데|더니|니까|길래)(?:요)?$/;
const booked = /예약/;
const hour = /[0-9] ?(?:시|분)/;
const unkept = /자리|기다|대기|[0-9] ?(?:시|분)|없|누락|(?<![가-힣])안 /;

/** "예약하고 갔는데 | 자리 없다고 20분 세워놓음": the booking is the point. */
export function isUnkeptBooking({ text }: SaidClause, { clauses, tone }: Source): boolean {
  if (tone !== "sorry" || !booked.test(text) || !leadsUp.test(text)) return false;
  const next = clauses[clauses.findIndex((clause) => clause.text === text) + 1]?.text ?? "";
  return unkept.test(next) && (soundsBad(next) || (hour.test(text) && hour.test(next)));
}
