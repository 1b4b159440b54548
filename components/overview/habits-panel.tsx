import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { ReactNode } from "react";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { fewestReplies } from "@/server/domain/learning/no-edit-rate";
import { fewestCompared, repetitionLevel } from "@/server/domain/repetition";
import { useDayWords } from "@/components/ui/use-day-words";
import type { Overview } from "./types";
import { useDurationWords } from "./use-duration-words";

type HabitsPanelProps = Pick<Overview, "totals" | "replies" | "habits" | "days">;

/** How the shop answers: from replies that guests can see, each figure with what it is read from. */
export function HabitsPanel({ totals, replies, habits: { approval, repetition }, days }: HabitsPanelProps) {
  const t = useTranslations("overview.habits");
  const period = useTranslations("overview.platforms");
  const format = useFormatter();
  const durationWords = useDurationWords();
  const { urgent } = totals;
  const { medianSeconds, part, whole } = replies;
  const percent = (share: number) => format.number(share, { style: "percent" });
  const dayWords = useDayWords();
  const since = (at: Date | null) => (at ? dayWords(at) : "");
  return (
    <Panel aria-labelledby="habits-title">
      <PanelHeader id="habits-title" title={t("title")} aside={period("days", { days })} />
      <PanelBody>
        <dl className="divide-y divide-border">
          <Row label={t("replyTime")} basis={medianSeconds === null ? undefined : t("replyTimeBasis")}>
            {medianSeconds === null ? t("unknown") : durationWords(medianSeconds)}
          </Row>
          <Row label={t("rate")} basis={whole > 0 ? t("rateBasis", { whole, part }) : undefined}>
            {whole > 0 ? percent(part / whole) : t("unknown")}
          </Row>
          <Row label={t("urgent")}>{urgent > 0 ? t("count", { count: urgent }) : t("none")}</Row>
          <Row
            label={t("unedited")}
            basis={
              approval.rate === null
                ? t("earlyBasis", { least: fewestReplies, sample: approval.sample })
                : t("uneditedBasis", {
                    since: since(approval.oldestAt),
                    sample: approval.sample,
                    unedited: approval.unedited,
                  })
            }
          >
            {approval.rate === null ? t("early") : percent(approval.rate)}
          </Row>
          <Row
            label={t("repetition")}
            basis={
              repetition.index === null
                ? t("earlyBasis", { least: fewestCompared, sample: repetition.sample })
                : t("repetitionBasis", { since: since(repetition.oldestAt), sample: repetition.sample })
            }
          >
            {repetition.index === null
              ? t("early")
              : t("repetitionOf", {
                  level: t(`level.${repetitionLevel(repetition.index)}`),
                  index: repetition.index,
                })}
          </Row>
        </dl>
      </PanelBody>
    </Panel>
  );
}

function Row({ label, basis, children }: { label: string; basis?: string; children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3 py-2.25">
      <dt className="text-text-2">
        {label}
        {basis ? <span className="block text-small text-text-3">{basis}</span> : null}
      </dt>
      <dd className="font-semibold whitespace-nowrap tabular-nums">{children}</dd>
    </div>
  );
}
