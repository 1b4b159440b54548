import { useTranslations } from "next-intl";
import type { ReplyStatus } from "@/server/domain/inbox";
import type { Platform } from "@/server/domain/platform";
import type { ReplyTask } from "@/server/domain/reply-seen";
import { useWaitWords } from "./wait-words";

export type SentStatus = Exclude<ReplyStatus, "drafted" | "rejected" | "failed" | "outdated">;

type Sent = {
  platform: Platform;
  status: SentStatus;
  task: ReplyTask;
  isPasted: boolean;
  /** Written on the platform by the owner, not here. */
  isOwn?: boolean;
  secondsLeft: number;
  /** Without seconds, for where nothing counts down. */
  rough?: boolean;
};

/** How far a reply has got, in words, and what follows. 승인 ≠ 게시 ≠ 확인됨. */
export function useStatusWords(): (sent: Sent) => { title: string; detail: string | null } {
  const t = useTranslations("inbox.status");
  const platformName = useTranslations("review.platform");
  const waitWords = useWaitWords();
  return ({ platform: key, status, task, isPasted, isOwn = false, secondsLeft, rough = false }) => {
    const platform = platformName(key);
    switch (status) {
      case "approved":
        return {
          title:
            secondsLeft > 0
              ? t(`approved.${task}`, { wait: waitWords(secondsLeft, rough), platform })
              : t(`approvedSoon.${task}`, { platform }),
          detail: null,
        };
      case "publishing":
        return { title: t(`publishing.${task}`, { platform }), detail: null };
      case "awaiting_paste":
        return {
          title: key === "csv" ? t(`awaitingPasteFile.${task}`) : t(`awaitingPaste.${task}`, { platform }),
          detail: t(`awaitingPasteDetail.${task}`),
        };
      case "posted_unverified":
        return isPasted
          ? { title: t(`verifyingPasted.${task}`), detail: t(`verifyingPastedDetail.${task}`) }
          : { title: t(`verifying.${task}`), detail: null };
      case "pending":
        return { title: t(`pending.${key}`), detail: t("pendingDetail") };
      case "owner_posted":
        return { title: t("ownerPosted"), detail: t("ownerPostedDetail") };
      case "live":
        return { title: isOwn ? t("liveOwn") : t("live"), detail: null };
      case "skipped":
      case "deleted":
        return { title: t(status), detail: null };
    }
  };
}
