import { useTranslations } from "next-intl";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import type { Report } from "@/server/domain/report/report";

/** Where the reviews of the period came from; a platform without stars says so. */
export function ReportPlatforms({ platforms }: Pick<Report, "platforms">) {
  const t = useTranslations("reports.platforms");
  if (platforms.length === 0) return null;
  return (
    <Panel aria-labelledby="report-platforms">
      <PanelHeader id="report-platforms" title={t("title")} />
      <Table aria-labelledby="report-platforms" className="mt-1 mb-1.5">
        <thead>
          <tr>
            <Th>{t("name")}</Th>
            <Th numeric>{t("reviews")}</Th>
            <Th numeric>{t("stars")}</Th>
          </tr>
        </thead>
        <tbody>
          {platforms.map(({ platform, reviews, ratingCount, ratingSum }) => (
            <tr key={platform}>
              <Td>
                <PlatformName platform={platform} />
              </Td>
              <Td numeric>{t("count", { count: reviews })}</Td>
              <Td numeric className={ratingCount === 0 ? "text-small text-text-3" : undefined}>
                {ratingCount === 0
                  ? t("noStars")
                  : t("starsOf", { mean: (ratingSum / ratingCount).toFixed(1), count: ratingCount })}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}

/** What the reviews spoke of: how many praised it, how many complained. */
export function ReportAspects({ aspects, reviews }: Pick<Report, "aspects" | "reviews">) {
  const t = useTranslations("reports.aspects");
  const nameOf = useTranslations("review.aspect");
  return (
    <Panel aria-labelledby="report-aspects">
      <PanelHeader id="report-aspects" title={t("title")} aside={t("basis", { count: reviews.count })} />
      {aspects.length === 0 ? (
        <PanelBody className="text-text-2">{t("empty")}</PanelBody>
      ) : (
        <Table aria-labelledby="report-aspects" className="mt-1 mb-1.5">
          <thead>
            <tr>
              <Th>{t("name")}</Th>
              <Th numeric>{t("positive")}</Th>
              <Th numeric>{t("negative")}</Th>
            </tr>
          </thead>
          <tbody>
            {aspects.map(({ aspect, positive, negative }) => (
              <tr key={aspect}>
                <Td>{nameOf(aspect)}</Td>
                <Td numeric className={positive > 0 ? "font-semibold text-positive" : "text-text-3"}>
                  {t("count", { count: positive })}
                </Td>
                <Td numeric className={negative > 0 ? "font-semibold text-negative" : "text-text-3"}>
                  {t("count", { count: negative })}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
