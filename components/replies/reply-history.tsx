import { useTranslations } from "next-intl";
import type { ReviewEvent } from "@/components/inbox/types";
import { When } from "@/components/ui/when";
import { DraftSteps } from "./draft-steps";
import { kindOf, type EventData } from "./event-kind";

/** What happened to a review and its reply, newest first, each with who and when. */
export function ReplyHistory({ events }: { events: readonly ReviewEvent[] }) {
  const t = useTranslations("inbox.history");
  const banWord = useTranslations("rules.ban");
  const reasonOf = useTranslations("guard.reason");
  if (events.length === 0) return <p className="py-4 text-text-2">{t("empty")}</p>;
  return (
    <ol className="divide-y divide-border">
      {events.map((event) => {
        const data = event.data as EventData;
        const isByOwner = event.actor.startsWith("user:");
        const text = data.before ?? data.content;
        return (
          <li key={event.id} className="py-3">
            <div className="flex items-baseline gap-2">
              <b className="min-w-0 flex-1 font-semibold">
                {t(`kind.${kindOf(event.kind, data, isByOwner)}`, {
                  rule: data.rule ?? "",
                  reason: data.ban ? banWord(data.ban) : "",
                })}
              </b>
              <span className="text-small text-text-3">
                {isByOwner ? t("me") : event.actor === "platform" ? t("platform") : t("auto")}
                {" · "}
                <When at={event.createdAt} />
              </span>
            </div>
            {data.record ? <DraftSteps record={data.record} /> : null}
            {text ? <p className="mt-1 text-small whitespace-pre-line wrap-anywhere text-text-2">{text}</p> : null}
            {data.also ? <p className="mt-1 text-small text-text-3">{t("also", { rules: data.also })}</p> : null}
            {data.vouched?.map((rule) => (
              <p key={rule} className="mt-1 text-small text-text-2">
                {t("vouched", { reason: reasonOf(rule) })}
              </p>
            ))}
            {data.replaced ? (
              <details className="mt-1 text-small text-text-3">
                <summary className="cursor-pointer">{t("replaced")}</summary>
                <p className="mt-1 whitespace-pre-line wrap-anywhere">{data.replaced}</p>
              </details>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
