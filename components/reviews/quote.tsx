import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { Polarity } from "@/server/domain/analysis";

const edges: Record<Polarity, string> = {
  positive: "border-[color-mix(in_oklab,var(--praise-line)_62%,var(--surface))]",
  negative: "border-[color-mix(in_oklab,var(--negative)_55%,var(--surface))]",
  neutral: "border-border-strong",
};

type QuoteProps = { text: string; polarity?: Polarity; source: ReactNode; lang?: string };

/** A customer's own words as evidence. */
export function ReviewQuote({ text, polarity = "neutral", source, lang }: QuoteProps) {
  return (
    <figure className={cn("border-l-[3px] pl-3.5", edges[polarity])}>
      <blockquote lang={lang}>“{text}”</blockquote>
      <figcaption className="mt-0.5 text-small text-text-3">{source}</figcaption>
    </figure>
  );
}
