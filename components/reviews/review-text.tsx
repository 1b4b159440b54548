import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Language } from "@/server/domain/analysis";
import { type Quote, underlineQuotes } from "./underline-quotes";

type ReviewTextProps = { text: string; quotes?: readonly Quote[]; language?: Language; className?: string };

/** The review being answered, with the words its aspects come from underlined: green praise, brick complaint. */
export function ReviewText({ text, quotes = [], language = "ko", className }: ReviewTextProps) {
  const t = useTranslations("review.polarity");
  return (
    <p
      lang={language === "other" ? undefined : language}
      className={cn("text-read leading-read tracking-[-.012em] whitespace-pre-line", className)}
    >
      {underlineQuotes(text, quotes).map((piece) =>
        piece.polarity === null ? (
          piece.text
        ) : (
          <span
            key={piece.start}
            title={t(piece.polarity)}
            className={cn(
              "border-b-2 pb-px",
              piece.polarity === "positive" ? "border-praise-line" : "border-complaint-line",
            )}
          >
            {piece.text}
          </span>
        ),
      )}
    </p>
  );
}
