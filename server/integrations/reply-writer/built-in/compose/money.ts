import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";
import { furtherWrongs, nextSteps } from "@/server/integrations/reply-writer/built-in/compose/afterwards";
import { openingOf } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import { type Desk, type Draft, needed, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { urgentFrames } from "@/server/integrations/reply-writer/built-in/phrases/ko/urgent";

const ofMoney = /환불|추가금|추가 ?비용|\d ?(?:만|천)?원|위약금|보상|배상|수수료|신고|접수/;
const ofPeople = new Set(["service", "price"]);

/** Answers who wants the money back or reports us by what it is for: that comes first, the money after; null where they do not say. */
export function moneyDraft(desk: Desk, kind: "refund-dispute" | "report-threat", angle: ReplyAngle): Draft | null {
  const { complaints } = desk.reading;
  const done = complaints.find(isOfTheWork);
  if (done === undefined) return null;
  const opening = openingOf(desk, angle, done);
  const others = complaints.flatMap(({ detail }) =>
    detail !== null && "ni" in detail && detail !== done.detail && !ofMoney.test(detail.ni) ? [detail] : [],
  );
  const frame = urgentFrames[kind];
  const check = say(desk, frame.checks);
  return [
    ...opening.map(needed),
    ...furtherWrongs(desk, kind, others, check).slice(0, angle === "short" ? 1 : undefined),
    ...nextSteps(desk, check, frame.tells),
  ];
}

function isOfTheWork({ matter, isSure, detail, clause }: Told): boolean {
  return !ofPeople.has(matter.aspect) && (isSure || detail !== null || matter.trades !== null) && !ofMoney.test(clause);
}
