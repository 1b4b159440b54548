import { CircleAlert, CircleCheck, RotateCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { cn } from "@/components/ui/cn";
import { Mark } from "@/components/ui/mark";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import { isLate } from "./queue-health";
import type { QueueData } from "./types";
import { useJobName } from "./use-job-name";
import { useSpanWords } from "./use-span-words";

/** Every kind of job: how many wait, how long the first one has waited, how many run. */
export function QueueTable({ queues }: Pick<QueueData, "queues">) {
  const t = useTranslations("admin.queue");
  const format = useFormatter();
  const span = useSpanWords();
  const jobName = useJobName();
  return (
    // Nothing else on the page takes the focus a keyboard needs to scroll it.
    <Panel aria-labelledby="queues" tabIndex={0}>
      <PanelHeader
        id="queues"
        title={t("title")}
        aside={
          <span className="inline-flex items-center gap-2">
            <span aria-hidden className="size-2 rounded-full bg-praise-line" />
            {t("refreshes")}
          </span>
        }
      />
      <Table className="mt-1 mb-1.5">
        <thead>
          <tr>
            <Th>{t("kind")}</Th>
            <Th numeric>{t("waiting")}</Th>
            <Th numeric className="max-lg:hidden">
              {t("oldest")}
            </Th>
            <Th numeric className="max-lg:hidden">
              {t("running")}
            </Th>
            <Th>{t("state")}</Th>
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => {
            const waited = queue.oldestSeconds === null ? t("none") : span(queue.oldestSeconds);
            const late = isLate(queue);
            return (
              <tr key={queue.name}>
                <Td className="font-semibold">
                  {jobName(queue.name)}
                  <span className="block text-small font-medium text-text-3 lg:hidden">
                    {queue.oldestSeconds === null ? t("noneWaiting") : t("oldestOf", { span: waited })}
                  </span>
                </Td>
                <Td numeric className="font-semibold">
                  {format.number(queue.waiting)}
                </Td>
                <Td numeric className={cn("whitespace-nowrap max-lg:hidden", late && "font-semibold text-caution")}>
                  {waited}
                </Td>
                <Td numeric className="max-lg:hidden">
                  {queue.running === 0 ? t("none") : format.number(queue.running)}
                </Td>
                <Td>
                  <StateMark queue={queue} />
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Panel>
  );
}

function StateMark({ queue }: { queue: QueueData["queues"][number] }) {
  const t = useTranslations("admin.queue");
  if (isLate(queue))
    return (
      <Mark tone="caution">
        <CircleAlert />
        {t("late")}
      </Mark>
    );
  if (queue.retrying > 0)
    return (
      <Mark>
        <RotateCw />
        {t("retrying", { count: queue.retrying })}
      </Mark>
    );
  return (
    <Mark tone="positive">
      <CircleCheck />
      {t("fine")}
    </Mark>
  );
}
