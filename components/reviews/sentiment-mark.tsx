import { Frown, Meh, Smile } from "lucide-react";
import { useTranslations } from "next-intl";
import { Mark, type MarkTone } from "@/components/ui/mark";
import type { Sentiment } from "@/server/domain/analysis";

const marks: Record<Sentiment, { tone: MarkTone; Icon: typeof Smile }> = {
  positive: { tone: "positive", Icon: Smile },
  neutral: { tone: "plain", Icon: Meh },
  mixed: { tone: "plain", Icon: Meh },
  negative: { tone: "negative", Icon: Frown },
};

export function SentimentMark({ sentiment, className }: { sentiment: Sentiment; className?: string }) {
  const t = useTranslations("review.sentiment");
  const { tone, Icon } = marks[sentiment];
  return (
    <Mark tone={tone} className={className}>
      <Icon />
      {t(sentiment)}
    </Mark>
  );
}
