import { useFormatter, useTranslations } from "next-intl";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { Overview } from "./types";
import { useDurationWords } from "./use-duration-words";

/** How the shop answers: from replies that guests can see. */
export function HabitsPanel({ totals30 }: Pick<Overview, "totals30">) {
  const t = useTranslations("overview");
  const format = useFormatter();
  const durationWords = useDurationWords();
  const { reviews, replied, replySeconds, urgent } = totals30;
  const rows = [
    [t("habits.replyTime"), replied > 0 ? durationWords(replySeconds / replied) : t("habits.unknown")],
    [t("habits.rate"), reviews > 0 ? format.number(replied / reviews, { style: "percent" }) : t("habits.unknown")],
    [t("habits.urgent"), urgent > 0 ? t("habits.count", { count: urgent }) : t("habits.none")],
  ] as const;
  return (
    <Panel aria-labelledby="habits-title">
      <PanelHeader id="habits-title" title={t("habits.title")} aside={t("platforms.days")} />
      <PanelBody>
        <dl className="divide-y divide-border">
          {rows.map(([label, value]) => (
            <div key={label} className="flex items-center justify-between gap-3 py-2.25">
              <dt className="text-text-2">{label}</dt>
              <dd className="font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-small text-text-3">{t("habits.note")}</p>
      </PanelBody>
    </Panel>
  );
}
