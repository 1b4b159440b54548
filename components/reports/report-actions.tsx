import { Inbox, MessagesSquare, Siren, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useTroubleWords } from "@/components/stores/use-trouble-words";
import { Panel } from "@/components/ui/panel";
import { TaskRow } from "@/components/ui/task-row";
import type { Report } from "@/server/domain/report/report";
import { actionsOf, type ReportAction } from "@/server/domain/report/report-actions";

type ReportActionsProps = { report: Report; store: { id: string; name: string } };

/** What follows from the report; nothing when all is done. */
export function ReportActions({ report, store }: ReportActionsProps) {
  const t = useTranslations("reports.todo");
  const actions = actionsOf(report);
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="report-todo">
      <h2 id="report-todo" className="mt-6 mb-2 text-title">
        {t("title")}
      </h2>
      <Panel lines>
        {actions.map((action) => (
          <ActionRow
            key={`${action.kind} ${action.kind === "trouble" ? action.trouble.platform : ""}`}
            action={action}
            store={store}
          />
        ))}
      </Panel>
    </section>
  );
}

function ActionRow({ action, store }: { action: ReportAction } & Pick<ReportActionsProps, "store">) {
  const t = useTranslations("reports.todo");
  const words = useTranslations("review");
  const troubleWords = useTroubleWords();
  const format = useFormatter();
  switch (action.kind) {
    case "urgent":
      return (
        <TaskRow
          icon={<Siren />}
          tone="urgent"
          title={t("urgent", { count: action.count })}
          detail={t("urgentDetail")}
          href={`/inbox?store=${store.id}&urgent=true`}
          action={t("urgentAction")}
        />
      );
    case "reply":
      return (
        <TaskRow
          icon={<Inbox />}
          tone="accent"
          title={t("reply", { count: action.count })}
          detail={t("replyDetail", { drafted: action.drafted, all: action.drafted >= action.count ? "yes" : "no" })}
          href={`/inbox?store=${store.id}`}
          action={t("replyAction")}
        />
      );
    case "trouble": {
      const { platform, reason, since } = action.trouble;
      return (
        <TaskRow
          icon={<Unplug />}
          title={troubleWords({ store: store.name, platform, statusReason: reason }).title}
          detail={t("troubleSince", {
            time: format.dateTime(new Date(since), {
              month: "long",
              day: "numeric",
              hour: "numeric",
              minute: "2-digit",
            }),
          })}
          href={`/stores?store=${store.id}`}
          action={t("troubleAction")}
        />
      );
    }
    case "aspect":
      return (
        <TaskRow
          icon={<MessagesSquare />}
          tone="caution"
          title={t("aspect", { aspect: words(`aspect.${action.aspect}`), count: action.negative })}
          detail={t("aspectDetail", { positive: action.positive })}
          href={`/analytics?store=${store.id}`}
          action={t("aspectAction")}
        />
      );
  }
}
