import {
  CircleCheck,
  ClipboardPaste,
  Clock,
  Hourglass,
  type LucideIcon,
  Minus,
  ScanEye,
  Trash2,
  UserCheck,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import { When } from "@/components/ui/when";
import type { Platform } from "@/server/domain/platform";
import type { ReplyTask } from "@/server/domain/reply-seen";
import { type SentStatus, useStatusWords } from "./status-words";
import { useSecondsLeft } from "./use-seconds-left";

const looks: Record<SentStatus, { Icon: LucideIcon | null; tone: string; tint?: string }> = {
  approved: { Icon: Clock, tone: "text-text-2" },
  publishing: { Icon: null, tone: "text-text-2" },
  awaiting_paste: { Icon: ClipboardPaste, tone: "text-caution", tint: "bg-caution-soft" },
  posted_unverified: { Icon: ScanEye, tone: "text-text-2" },
  pending: { Icon: Hourglass, tone: "text-text-2" },
  live: { Icon: CircleCheck, tone: "text-positive", tint: "bg-positive-soft" },
  owner_posted: { Icon: UserCheck, tone: "text-text-2", tint: "bg-neutral-soft" },
  skipped: { Icon: Minus, tone: "text-text-2" },
  deleted: { Icon: Trash2, tone: "text-text-2" },
};

export type SentReplyData = {
  status: SentStatus;
  task: ReplyTask;
  content: string;
  shownText: string | null;
  author: string;
  publishAfter: Date | null;
  isPasted: boolean;
  postedAt: Date | null;
  liveAt: Date | null;
};

type ReplyOutcomeProps = {
  platform: Platform;
  reply: SentReplyData;
  /** What the owner does by hand. */
  children?: ReactNode;
};

/** A reply that is no longer a draft: its text and how far it has got. */
export function ReplyOutcome({ platform, reply, children }: ReplyOutcomeProps) {
  const { status, task, content, shownText } = reply;
  const t = useTranslations("inbox.status");
  const { Icon, tone, tint } = looks[status];
  const isGone = status === "skipped" || status === "deleted";
  const since =
    status === "live" || status === "owner_posted" ? reply.liveAt : status === "pending" ? reply.postedAt : null;
  return (
    <div className="overflow-hidden rounded-lg border border-border-strong bg-raised shadow-1">
      {isGone ? null : (
        <p
          className={cn(
            "px-4.5 pt-3.75 pb-3.5 text-[1rem] leading-[1.75] tracking-[-.01em] whitespace-pre-line wrap-anywhere max-lg:px-4",
            task === "delete" && status !== "live" && "text-text-3 line-through",
          )}
        >
          {content}
        </p>
      )}
      {task === "edit" && shownText ? (
        <details className="border-t px-4.5 py-2.5 text-small max-lg:px-4">
          <summary className="cursor-pointer py-1 font-medium text-text-2">{t("shownNow")}</summary>
          <p className="mt-1 whitespace-pre-line wrap-anywhere text-text-2">{shownText}</p>
        </details>
      ) : null}
      <div className={cn("flex items-start gap-3 px-4.5 py-3.25 max-lg:px-4", !isGone && "border-t", tint)}>
        {Icon ? (
          <Icon className={cn("mt-[.1em] size-5", tone)} />
        ) : (
          <Spinner className="mt-[.2em] size-5 text-accent-text" />
        )}
        <div className="min-w-0 flex-1">
          <div role="status">
            <StatusLine platform={platform} reply={reply} />
            {since ? (
              <p className="text-small text-text-2">
                <When at={since} />
              </p>
            ) : null}
          </div>
          {children ? <div className="mt-2.5 flex flex-wrap gap-2">{children}</div> : null}
        </div>
      </div>
    </div>
  );
}

/** Counts down for the eye; a screen reader hears the time once, in whole minutes. */
function StatusLine({ platform, reply }: Pick<ReplyOutcomeProps, "platform" | "reply">) {
  const words = useStatusWords();
  const secondsLeft = useSecondsLeft(reply.publishAfter);
  const said = { platform, ...reply, isOwn: reply.author === "platform", secondsLeft };
  const { title, detail } = words(said);
  const spoken = words({ ...said, rough: true }).title;
  return (
    <>
      {title === spoken ? (
        <b className="font-semibold">{title}</b>
      ) : (
        <b className="font-semibold tabular-nums">
          <span aria-hidden>{title}</span>
          <span className="sr-only">{spoken}</span>
        </b>
      )}
      {detail ? <p className="text-small text-text-2">{detail}</p> : null}
    </>
  );
}
