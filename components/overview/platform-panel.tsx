import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { PlatformName } from "@/components/reviews/platform-tile";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { minimumSample } from "@/server/domain/satisfaction";
import type { Platform } from "@/server/domain/platform";
import type { Overview } from "./types";

/** Where the reviews of the last days came from. A platform without stars says so. */
export function PlatformPanel({ platforms, days }: Pick<Overview, "platforms" | "days">) {
  const t = useTranslations("overview.platforms");
  const format = useFormatter();
  const shown = platforms.filter((row) => row.reviews > 0).sort((a, b) => b.reviews - a.reviews);
  return (
    <Panel aria-labelledby="platforms-title">
      <PanelHeader id="platforms-title" title={t("title")} aside={t("days", { days })} />
      {shown.length === 0 ? (
        <PanelBody className="text-text-2">{t("empty", { days })}</PanelBody>
      ) : (
        <>
          <Table aria-labelledby="platforms-title" className="mt-1 mb-1.5">
            <thead>
              <tr>
                <Th>{t("name")}</Th>
                <Th numeric>{t("reviews")}</Th>
                <Th numeric>{t("stars")}</Th>
                <Th numeric>{t("rate")}</Th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.platform}>
                  <Td>
                    <PlatformName platform={row.platform as Platform} />
                  </Td>
                  <Td numeric>{format.number(row.reviews)}</Td>
                  <Td numeric className={row.ratingCount < minimumSample ? "text-small text-text-3" : undefined}>
                    {row.ratingCount >= minimumSample
                      ? (row.ratingSum / row.ratingCount).toFixed(1)
                      : t(row.ratingCount === 0 ? "noStars" : "fewStars")}
                  </Td>
                  <Td numeric>
                    {row.replies.whole > 0
                      ? format.number(row.replies.part / row.replies.whole, { style: "percent" })
                      : "–"}
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
          <PanelBody className="pt-1 text-small text-text-3">{t("note")}</PanelBody>
        </>
      )}
    </Panel>
  );
}
