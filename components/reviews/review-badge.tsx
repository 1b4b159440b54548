import {
  CalendarClock,
  CircleCheck,
  CircleX,
  ClipboardPaste,
  Clock,
  Eye,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  Minus,
  PencilLine,
  ScanEye,
  Siren,
  Sparkles,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";

export const reviewStates = [
  "needs-reply",
  "held",
  "draft-ready",
  "read-first",
  "urgent",
  "waiting",
  "publishing",
  "paste-needed",
  "verifying",
  "pending",
  "live",
  "owner-posted",
  "rejected",
  "failed",
  "outdated",
  "removed",
  "no-reply",
  "reply-deleted",
  "edit-waiting",
  "delete-waiting",
  "edit-needed",
  "delete-needed",
] as const;
export type ReviewState = (typeof reviewStates)[number];

const looks: Record<ReviewState, { tone: BadgeTone; Icon: LucideIcon | null }> = {
  "needs-reply": { tone: "line", Icon: null },
  held: { tone: "neutral", Icon: CalendarClock },
  "draft-ready": { tone: "accent", Icon: Sparkles },
  "read-first": { tone: "caution", Icon: Eye },
  urgent: { tone: "urgent", Icon: Siren },
  waiting: { tone: "line", Icon: Clock },
  publishing: { tone: "line", Icon: LoaderCircle },
  "paste-needed": { tone: "caution", Icon: ClipboardPaste },
  verifying: { tone: "line", Icon: ScanEye },
  pending: { tone: "line", Icon: Hourglass },
  live: { tone: "positive", Icon: CircleCheck },
  "owner-posted": { tone: "neutral", Icon: CircleCheck },
  rejected: { tone: "urgent-soft", Icon: CircleX },
  failed: { tone: "urgent-soft", Icon: CircleX },
  outdated: { tone: "caution", Icon: PencilLine },
  removed: { tone: "neutral", Icon: Trash2 },
  "no-reply": { tone: "neutral", Icon: Minus },
  "reply-deleted": { tone: "neutral", Icon: Trash2 },
  "edit-waiting": { tone: "line", Icon: Clock },
  "delete-waiting": { tone: "line", Icon: Clock },
  "edit-needed": { tone: "caution", Icon: PencilLine },
  "delete-needed": { tone: "caution", Icon: Trash2 },
};

type ReviewBadgeProps = {
  state: ReviewState;
  /** For `waiting`: how long it can still be taken back. */
  minutesLeft?: number;
  className?: string;
};

export function ReviewBadge({ state, minutesLeft = 0, className }: ReviewBadgeProps) {
  const t = useTranslations("review.state");
  const { tone, Icon } = looks[state];
  return (
    <Badge tone={tone} className={className}>
      {Icon ? <Icon /> : null}
      {t(state, { minutes: minutesLeft })}
    </Badge>
  );
}
