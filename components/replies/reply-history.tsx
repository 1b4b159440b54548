import { useTranslations } from "next-intl";
import type { ReviewEvent } from "@/components/inbox/types";
import { When } from "@/components/ui/when";

const kinds = [
  "reply_drafted",
  "reply_approved",
  "reply_publishing",
  "reply_awaiting_paste",
  "reply_posted_unverified",
  "reply_live",
  "reply_rejected",
  "reply_failed",
  "reply_skipped",
  "reply_outdated",
  "edited_by_guest",
  "removed",
  "restored",
] as const;

type EventData = { from?: string; content?: string; before?: string };

/** What happened to a review and its reply, newest first, each with who and when. */
export function ReplyHistory({ events }: { events: readonly ReviewEvent[] }) {
  const t = useTranslations("inbox.history");
  if (events.length === 0) return <p className="py-4 text-text-2">{t("empty")}</p>;
  return (
    <ol className="divide-y divide-border">
      {events.map((event) => {
        const { from, content, before } = event.data as EventData;
        const kind = kinds.find((known) => known === event.kind) ?? "other";
        const isTakenBack = kind === "reply_drafted" && from !== "drafted";
        const text = before ?? content;
        return (
          <li key={event.id} className="py-3">
            <div className="flex items-baseline gap-2">
              <b className="min-w-0 flex-1 font-semibold">{t(isTakenBack ? "kind.reply_back" : `kind.${kind}`)}</b>
              <span className="text-small text-text-3">
                {event.actor.startsWith("user:") ? t("me") : event.actor === "platform" ? t("platform") : t("auto")}
                {" · "}
                <When at={event.createdAt} />
              </span>
            </div>
            {text ? <p className="mt-1 text-small whitespace-pre-line text-text-2">{text}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}
