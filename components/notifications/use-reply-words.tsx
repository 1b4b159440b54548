import { MessageSquareWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { isLater, readFailure } from "@/components/replies/failure-reason";
import type { NotificationContent } from "@/server/domain/notification-content";
import type { NotificationData, NotificationWords } from "./types";

type Rejected = Extract<NotificationContent, { kind: "reply_rejected" }>;

/** What befell a reply, in the words that stand beside it in the inbox. */
export function useReplyWords() {
  const t = useTranslations("notifications.reply");
  const failure = useTranslations("inbox.failure");
  const nameOf = useTranslations("review.platform");
  return ({ review, store }: NotificationData, { reason, task, reviewId }: Rejected): NotificationWords => {
    const look = { icon: <MessageSquareWarning />, tone: "caution" as const, action: t("action") };
    if (!review) return { ...look, title: t("goneTitle"), detail: t("gone"), href: null };
    const { code } = readFailure(reason);
    const platform = nameOf(review.platform);
    return {
      ...look,
      title: isLater(code)
        ? failure(`later.${code}`, { platform })
        : code === "rejected" && task !== "delete"
          ? failure("rejectedTitle", { platform })
          : failure(`title.${task}`, { platform }),
      detail: [
        store?.name,
        review.reviewerName,
        code === "rejected" ? t("rejected") : failure(`cause.${code}`, { platform, site: review.platform }),
      ]
        .filter(Boolean)
        .join("\u00a0· "),
      href: `/inbox?tab=all&review=${reviewId}`,
    };
  };
}
