import { CircleAlert, HeartPulse } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { timeOfDay } from "@/components/ui/describe-time";
import { Mark } from "@/components/ui/mark";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { secondsSince, silentAfterSeconds } from "./queue-health";
import type { QueueData } from "./types";
import { useSpanWords } from "./use-span-words";

/** The workers and when each was last heard of. */
export function WorkerList({ workers, now }: Pick<QueueData, "workers" | "now">) {
  const t = useTranslations("admin.workers");
  const locale = useLocale();
  const span = useSpanWords();
  const silences = workers.map((worker) => secondsSince(worker.seenAt, now));
  const alive = silences.filter((seconds) => seconds <= silentAfterSeconds).length;
  return (
    <Panel>
      <PanelHeader
        title={t("title")}
        aside={workers.length > 0 ? t("alive", { alive, total: workers.length }) : undefined}
      />
      {workers.length === 0 ? <p className="px-5 pt-2 pb-5 text-text-2 max-lg:px-4.25">{t("none")}</p> : null}
      <ul className="divide-y divide-border px-5 pt-1 pb-2 max-lg:px-4.25">
        {workers.map((worker, index) => {
          const seconds = silences[index] ?? 0;
          const isSilent = seconds > silentAfterSeconds;
          return (
            <li key={worker.poolId} className="flex items-center gap-3 py-2.5">
              <div className="min-w-0 flex-1">
                <b className="font-semibold">{t("name", { number: index + 1 })}</b>
                <p className="text-small text-text-3">
                  {t("since", {
                    host: worker.host,
                    pid: String(worker.pid),
                    time: timeOfDay(worker.startedAt, locale),
                  })}
                </p>
              </div>
              <Mark tone={isSilent ? "caution" : "positive"}>
                {isSilent ? <CircleAlert /> : <HeartPulse />}
                {t("seen", { span: span(seconds) })}
              </Mark>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
