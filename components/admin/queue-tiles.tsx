import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Panel } from "@/components/ui/panel";
import { StatTile, StatTiles } from "@/components/ui/stat-tile";
import { oldest } from "./queue-health";
import type { QueueData } from "./types";
import { useJobName } from "./use-job-name";
import { useSpanWords } from "./use-span-words";

const total = (queues: QueueData["queues"], count: "waiting" | "running" | "retrying") =>
  queues.reduce((sum, queue) => sum + queue[count], 0);

/** The queue in four figures. */
export function QueueTiles({ queues, failedCount }: Pick<QueueData, "queues" | "failedCount">) {
  const t = useTranslations("admin.tiles");
  const format = useFormatter();
  const span = useSpanWords();
  const jobName = useJobName();
  const first = oldest(queues);
  const retrying = total(queues, "retrying");
  return (
    <Panel aria-label={t("label")}>
      <StatTiles>
        <StatTile
          label={t("waiting")}
          value={format.number(total(queues, "waiting"))}
          unit={t("unit")}
          basis={retrying > 0 ? t("retrying", { count: retrying }) : t("noRetry")}
        />
        <StatTile
          label={t("oldest")}
          value={first?.oldestSeconds == null ? t("none") : span(first.oldestSeconds)}
          basis={first?.oldestSeconds == null ? t("noneWaiting") : jobName(first.name)}
        />
        <StatTile
          label={t("running")}
          value={format.number(total(queues, "running"))}
          unit={t("unit")}
          basis={t("runningBasis")}
        />
        <StatTile
          label={t("failed")}
          value={format.number(failedCount)}
          unit={t("unit")}
          basis={t(failedCount > 0 ? "failedBasis" : "noneFailed")}
        />
      </StatTiles>
    </Panel>
  );
}
