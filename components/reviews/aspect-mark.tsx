import { Minus, ThumbsDown, ThumbsUp, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Mark, type MarkTone } from "@/components/ui/mark";
import type { Aspect, Polarity, UrgencyKind } from "@/server/domain/analysis";

const marks: Record<Polarity, { tone: MarkTone; Icon: typeof Minus }> = {
  positive: { tone: "positive", Icon: ThumbsUp },
  negative: { tone: "negative", Icon: ThumbsDown },
  neutral: { tone: "plain", Icon: Minus },
};

/** What a review praises or complains about. */
export function AspectMark({ aspect, polarity }: { aspect: Aspect; polarity: Polarity }) {
  const t = useTranslations("review");
  const { tone, Icon } = marks[polarity];
  return (
    <Mark tone={tone}>
      <Icon aria-label={t(`polarity.${polarity}`)} />
      {t(`aspect.${aspect}`)}
    </Mark>
  );
}

export function UrgencyMark({ kind, className }: { kind: UrgencyKind; className?: string }) {
  const t = useTranslations("review.urgency");
  return (
    <Mark tone="urgent" className={className}>
      <TriangleAlert />
      {t(kind)}
    </Mark>
  );
}
