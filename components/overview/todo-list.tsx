import { CalendarClock, CheckCheck, Eye, Handshake, Siren, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import type { InboxItem } from "@/components/inbox/types";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { useTroubleWords } from "@/components/stores/use-trouble-words";
import { Panel } from "@/components/ui/panel";
import { TaskRow } from "@/components/ui/task-row";
import { WrittenAt } from "@/components/reviews/written-at";
import type { UrgencyKind } from "@/server/domain/analysis";
import { startOfKoreanDay } from "@/server/domain/calendar";
import type { FrameProps } from "@/components/shell/frame-props";
import type { Overview } from "./types";

type TodoListProps = {
  overview: Overview;
  /** The newest urgent review, once it is loaded. */
  urgent: InboxItem | undefined;
  /** Address of the inbox with the chosen shop and `more`. */
  inboxHref: (more?: Record<string, string>) => string;
  /** The chosen shop. */
  storeId: string | undefined;
  /** The month's reviews against the plan's. */
  usage: FrameProps["usage"];
};

/** What can be done now; only what there is. Null when there is nothing. */
export function TodoList({ overview, urgent, inboxHref, storeId, usage }: TodoListProps) {
  const t = useTranslations("overview.todo");
  const { counts, ready, promises, trouble } = overview;
  const isDone = counts.urgent === 0 && ready.safe === 0 && ready.toRead === 0 && promises.open === 0;
  const isOver = usage?.level === "full";
  if (isDone && !isOver && trouble.length === 0) return null;
  return (
    <Panel lines aria-label={t("label")}>
      {counts.urgent > 0 ? <UrgentRow count={counts.urgent} review={urgent} inboxHref={inboxHref} /> : null}
      {ready.safe > 0 ? (
        <TaskRow
          icon={<CheckCheck />}
          tone="accent"
          title={t("safe", { count: ready.safe })}
          detail={t("safeDetail")}
          href={inboxHref({ bulk: "safe" })}
          action={t("safeAction")}
        />
      ) : null}
      {ready.toRead > 0 ? (
        <TaskRow
          icon={<Eye />}
          tone="caution"
          title={t("read", { count: ready.toRead })}
          detail={t("readDetail")}
          href={inboxHref()}
          action={t("readAction")}
        />
      ) : null}
      {promises.open > 0 ? <PromisesRow promises={promises} storeId={storeId} /> : null}
      {trouble.map((connection) => (
        <TroubleRow key={connection.id} connection={connection} />
      ))}
      {usage && isOver ? <LimitRow usage={usage} /> : null}
    </Panel>
  );
}

/** Drafts beyond the plan's month wait; nothing else does. */
function LimitRow({ usage: { used, limit, resumesOn } }: { usage: NonNullable<FrameProps["usage"]> }) {
  const t = useTranslations("billing.usage");
  const words = useTranslations("shell.usage");
  const format = useFormatter();
  const most = limit ?? used;
  const day = format.dateTime(startOfKoreanDay(resumesOn), { month: "long", day: "numeric" });
  return (
    <TaskRow
      icon={<CalendarClock />}
      title={t("full", { limit: most, left: 0 })}
      detail={t("fullDetail", { day, over: used - most })}
      href="/billing"
      action={words("plans")}
    />
  );
}

type UrgentRowProps = { count: number; review: InboxItem | undefined } & Pick<TodoListProps, "inboxHref">;

function UrgentRow({ count, review, inboxHref }: UrgentRowProps) {
  const t = useTranslations("overview.todo");
  const words = useTranslations("review");
  const kind = review?.urgencyKind ? words(`urgency.${review.urgencyKind as UrgencyKind}`) : null;
  const quote = review ? firstWords(review.content) : "";
  return (
    <TaskRow
      icon={<Siren />}
      tone="urgent"
      title={
        kind && quote
          ? count > 1
            ? t("urgentMore", { quote, kind, count: count - 1 })
            : t("urgent", { quote, kind })
          : t("urgentPlain", { count })
      }
      detail={
        review ? (
          <span className="flex items-start gap-1.5">
            <PlatformTile platform={review.platform} decorative />
            <span className="min-w-0">
              {[
                words(`platform.${review.platform}`),
                review.store.name,
                review.rating === null ? words("stars.none") : words("stars.said", { rating: review.rating }),
                "",
              ].join(" · ")}
              <WrittenAt reviewDate={review.reviewDate} datePrecision={review.datePrecision} />
            </span>
          </span>
        ) : null
      }
      href={inboxHref(review ? { review: review.id } : { urgent: "true" })}
      action={t("urgentAction")}
    />
  );
}

type PromisesRowProps = { promises: Overview["promises"] } & Pick<TodoListProps, "storeId">;

function PromisesRow({ promises: { open, dueToday, overdue }, storeId }: PromisesRowProps) {
  const t = useTranslations("promises.todo");
  const isLate = overdue > 0;
  return (
    <TaskRow
      icon={<Handshake />}
      tone={isLate ? "urgent" : dueToday > 0 ? "caution" : "neutral"}
      title={isLate ? t("overdueTitle", { count: overdue }) : t("title", { count: open })}
      detail={
        isLate ? t("overdueDetail", { open }) : dueToday > 0 ? t("todayDetail", { count: dueToday }) : t("detail")
      }
      href={storeId ? `/promises?store=${storeId}` : "/promises"}
      action={t("action")}
    />
  );
}

/** The beginning of a review, cut at a word. */
function firstWords(text: string, most = 22): string {
  const line = text.replace(/\s+/g, " ").trim();
  const sentence = line.split(/[.!?…]/)[0]?.trim() || line;
  return sentence.length <= most
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(" ", most) + 1 || most).trim()}…`;
}

function TroubleRow({ connection }: { connection: Overview["trouble"][number] }) {
  const t = useTranslations("overview.todo");
  const format = useFormatter();
  const troubleWords = useTroubleWords();
  const { store, platform, statusReason, statusChangedAt } = connection;
  const time = format.dateTime(statusChangedAt, { month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });
  return (
    <TaskRow
      icon={<Unplug />}
      title={troubleWords({ store: store.name, platform, statusReason }).title}
      detail={t("troubleSince", { time })}
      href="/stores"
      action={t("troubleAction")}
    />
  );
}
