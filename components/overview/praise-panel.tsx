import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { PraiseSource } from "@/components/inbox/praise-wall";
import { ReviewQuote } from "@/components/reviews/quote";
import { asideLink, Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { Overview } from "./types";

/** So many fill the panel. */
const enough = 3;

/** Kind words of today, with those of the last days where they are few, in the guests' own wording. */
export function PraisePanel({ praise, today, days }: Pick<Overview, "praise" | "today" | "days">) {
  const t = useTranslations("overview.praise");
  const ofToday = praise.filter(({ day }) => day === today);
  const isToday = ofToday.length >= enough || (praise.length > 0 && ofToday.length === praise.length);
  const shown = isToday ? ofToday : praise;
  return (
    <Panel aria-labelledby="praise-title">
      <PanelHeader
        id="praise-title"
        title={isToday ? t("today") : t("title", { days })}
        aside={
          praise.length > 0 ? (
            <Link href="/reviews?mood=positive" className={asideLink}>
              {t("more")}
            </Link>
          ) : null
        }
      />
      <PanelBody className="grid gap-4">
        {praise.length === 0 ? <p className="text-text-2">{t("empty")}</p> : null}
        {shown.map((each) => (
          <ReviewQuote
            key={each.reviewId}
            text={each.quote}
            polarity="positive"
            source={<PraiseSource praise={each} />}
          />
        ))}
      </PanelBody>
    </Panel>
  );
}
