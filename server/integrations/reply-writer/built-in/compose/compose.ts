import type { Language, UrgencyKind } from "@/server/domain/analysis";
import {
  doubtfulDraft,
  neutralDraft,
  questionDraft,
  starsDraft,
} from "@/server/integrations/reply-writer/built-in/compose/bare";
import { celebrated } from "@/server/integrations/reply-writer/built-in/compose/celebrate";
import { condolingDraft, sorryDraft } from "@/server/integrations/reply-writer/built-in/compose/condole";
import { ironicDraft } from "@/server/integrations/reply-writer/built-in/compose/ironic";
import { doubtedDraft } from "@/server/integrations/reply-writer/built-in/compose/doubted";
import { gentleDraft } from "@/server/integrations/reply-writer/built-in/compose/gentle";
import { complaintDraft } from "@/server/integrations/reply-writer/built-in/compose/complaint";
import type { Desk, Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { mixedDraft } from "@/server/integrations/reply-writer/built-in/compose/mixed";
import { praiseDraft } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { notedDraft } from "@/server/integrations/reply-writer/built-in/compose/noted";
import { onlyRequests, requestDraft } from "@/server/integrations/reply-writer/built-in/compose/request";
import { urgentDraft } from "@/server/integrations/reply-writer/built-in/compose/urgent";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";
import type { ReplyAngle, ReplyRequest } from "@/server/integrations/reply-writer/reply-writer";

const frames: Record<ReviewReading["stance"], (desk: Desk, angle: ReplyAngle) => Draft> = {
  praise: praiseDraft,
  complaint: complaintDraft,
  mixed: mixedDraft,
  neutral: neutralDraft,
  "stars-only": starsDraft,
  question: questionDraft,
  doubtful: doubtfulDraft,
  ironic: ironicDraft,
};

/** What has many names: where the review says none of them, it is an ordinary complaint. */
const nameable: ReadonlySet<UrgencyKind> = new Set([
  "hygiene",
  "refund-dispute",
  "foreign-object",
  "allergy",
  "illness",
  "injury",
]);

/** Of a review whose words are passed over no name is known. */
const ofBody: ReadonlySet<UrgencyKind> = new Set(["illness", "injury"]);

/** A Korean draft for one angle. */
export function composeKorean(desk: Desk, angle: ReplyAngle): Draft {
  const { urgency, stance, matter, isBorneOut, givesOrders } = desk.reading;
  const isOrdinary = urgency !== null && nameable.has(urgency) && !(givesOrders && ofBody.has(urgency));
  const isTold = matter !== null || (isBorneOut && urgency !== null && !isOrdinary);
  const isDoubted = desk.reading.toldOtherwise && (matter === null || matter.kind === "refund-dispute");
  if (isDoubted) return doubtedDraft(desk, angle);
  const isUnsaid = stance !== "complaint" && stance !== "mixed";
  if (urgency !== null && urgency !== "strong-complaint" && (isTold || isUnsaid))
    return urgentDraft(desk, urgency, angle);
  const { sorrow, low } = desk.reading;
  if (sorrow === null) return celebrated(desk, calmDraft(desk, angle));
  return low ? sorryDraft(desk, sorrow) : condolingDraft(desk, angle, sorrow);
}

function calmDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { stance, mild } = desk.reading;
  if (onlyRequests(desk.reading)) return requestDraft(desk, angle);
  if (desk.reading.noted.length > 0) return notedDraft(desk, angle);
  if (stance === "complaint" && mild) return gentleDraft(desk, angle);
  return frames[isUntold(desk.reading) ? "neutral" : stance](desk, angle);
}

/** Without stars and without a word of praise that we understood, nobody is glad of it. */
function isUntold({ stance, praise, moment, rating }: ReviewReading): boolean {
  return stance === "praise" && praise.length === 0 && moment === null && rating === null;
}

/** The language to answer in; a review without letters is answered in Korean. */
export function replyLanguage({ review }: ReplyRequest): Exclude<Language, "other"> {
  const words = review.text.replace(/[ㄱ-ㅎㅏ-ㅣ]/g, "");
  if (!/\p{L}/u.test(words)) return "ko";
  return review.analysis.language === "other" ? "en" : review.analysis.language;
}
