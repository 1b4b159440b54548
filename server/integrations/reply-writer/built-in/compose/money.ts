import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { furtherWrongs, nextSteps } from "@/server/integrations/reply-writer/built-in/compose/afterwards";
import { openingOf } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { checksFor } from "@/server/integrations/reply-writer/built-in/compose/grave-checks";
import { type Desk, type Draft, needed, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { urgentFrames } from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";

const ofMoney = /환불|추가금|추가 ?비용|\d ?(?:만|천)?원|위약금|보상|배상|수수료|신고|접수/;
/** What is told so plainly comes first itself. */
const isVague = /문제로|때문에|알리실|마음 쓰|답을 들으셨|환불을 오래|폐업/;
/** What the guest did is no work of ours. */
const ofGuest = /(?:문자|전화|예약|연락|주문|결제|입금|취소|문의|부탁|요청)(?:했|하셨|드렸)다니$/;
const ofPeople = new Set(["service", "price"]);

/** Answers who wants the money back or reports us by what it is for: that comes first, the money after; null where they do not say. */
export function moneyDraft(desk: Desk, kind: "refund-dispute" | "report-threat", angle: ReplyAngle): Draft | null {
  const { complaints, matter } = desk.reading;
  if (matter !== null && !isVague.test(matter.told)) return null;
  const done = complaints.find(isOfTheWork);
  if (done === undefined) return null;
  const opening = openingOf(desk, angle, done);
  const others = complaints.flatMap(({ detail }) =>
    detail !== null && "ni" in detail && detail !== done.detail && !ofMoney.test(detail.ni) ? [detail] : [],
  );
  const frame = urgentFrames[kind];
  const check = say(desk, checksFor(desk, kind));
  return [
    ...opening.map(needed),
    ...furtherWrongs(desk, kind, others, check).slice(0, angle === "short" ? 1 : undefined),
    ...nextSteps(desk, check, frame.tells),
  ];
}

function isOfTheWork({ matter, isSure, isNamed, detail, clause }: Told): boolean {
  if (detail !== null && ("quote" in detail || ("ni" in detail && ofGuest.test(detail.ni)))) return false;
  return (
    !ofPeople.has(matter.aspect) &&
    ((isSure && isNamed) || detail !== null || matter.trades !== null) &&
    !ofMoney.test(clause)
  );
}
