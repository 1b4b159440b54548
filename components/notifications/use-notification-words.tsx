import { FileCheck, FileWarning, Gauge, KeyRound, MessageSquareWarning, Siren, Tag, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { useTroubleWords } from "@/components/stores/use-trouble-words";
import type { UrgencyKind } from "@/server/domain/analysis";
import { startOfKoreanDay } from "@/server/domain/calendar";
import { readTroubleReason, remedyFor } from "@/server/domain/connection-trouble";
import type { NotificationContent } from "@/server/domain/notification-content";
import type { NotificationData, NotificationWords } from "./types";
import { useReplyWords } from "./use-reply-words";

type Of<Kind extends NotificationContent["kind"]> = Extract<NotificationContent, { kind: Kind }>;

/** What a notification says, and where what it says is looked after. */
export function useNotificationWords(): (told: NotificationData) => NotificationWords {
  const t = useTranslations("notifications");
  const reviewWords = useReviewWords();
  const replyWords = useReplyWords();
  const connectionWords = useConnectionWords();
  const loginWords = useLoginWords();
  const limitWords = useLimitWords();
  return (told) => {
    const { content, store } = told;
    if (!content) return { ...nothingToDo, title: t("unreadable"), detail: "" };
    switch (content.kind) {
      case "urgent_review":
      case "rule_alert":
        return reviewWords(told, content);
      case "reply_rejected":
        return replyWords(told, content);
      case "connection_trouble":
        return connectionWords(told, content);
      case "console_login":
        return loginWords(told, content);
      case "review_limit":
        return limitWords(content);
      case "import_done":
        return {
          icon: <FileCheck />,
          tone: "neutral",
          title: t("importDone.title", { count: content.imported, file: content.fileName }),
          detail: joined(store?.name, content.rejected > 0 && t("importDone.rejected", { count: content.rejected })),
          href: `/import/${content.importId}`,
          action: t("importDone.action"),
        };
      case "import_stopped":
        return {
          icon: <FileWarning />,
          tone: "caution",
          title: t("importStopped.title", { file: content.fileName }),
          detail: t("importStopped.detail", { processed: content.processed, total: content.totalRows }),
          href: `/import/${content.importId}`,
          action: t("importStopped.action"),
        };
    }
  };
}

const nothingToDo = { icon: <Tag />, tone: "neutral" as const, href: null, action: "" };

const joined = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join("\u00a0· ");

function useReviewWords() {
  const t = useTranslations("notifications");
  const words = useTranslations("review");
  return ({ review }: NotificationData, content: Of<"urgent_review" | "rule_alert">): NotificationWords => {
    const isUrgent = content.kind === "urgent_review";
    const kind = isUrgent && content.urgencyKind ? words(`urgency.${content.urgencyKind as UrgencyKind}`) : null;
    const source = review
      ? joined(
          words(`platform.${review.platform}`),
          content.storeName,
          review.rating === null ? words("stars.none") : words("stars.said", { rating: review.rating }),
        )
      : t("reviewGone");
    return {
      icon: isUrgent ? <Siren /> : <Tag />,
      tone: isUrgent ? "urgent" : "accent",
      title: isUrgent
        ? kind
          ? t("urgent.title", { kind })
          : t("urgent.plainTitle")
        : t("rule.title", { rule: content.ruleName }),
      detail: content.quote && review ? `“${content.quote.replace(/[\s,]+$/, "")}” ${source}` : source,
      href: review ? `/inbox?tab=all&review=${review.id}` : null,
      action: t(isUrgent ? "urgent.action" : "rule.action"),
    };
  };
}

function useConnectionWords() {
  const t = useTranslations("notifications");
  const trouble = useTranslations("trouble");
  const troubleWords = useTroubleWords();
  const nameOf = useTranslations("review.platform");
  return (told: NotificationData, content: Of<"connection_trouble">): NotificationWords => {
    const { platform, reason = null, storeName } = content;
    const look = { icon: <Unplug />, tone: "caution" as const };
    if (told.storeId === null)
      return {
        ...look,
        icon: <MessageSquareWarning />,
        title: t("operator.title", { platform: nameOf(platform) }),
        detail: t("operator.detail", { store: storeName }),
        href: "/admin/jobs",
        action: t("operator.action"),
      };
    const words = troubleWords({ store: storeName, platform, statusReason: reason });
    const remedy = remedyFor(platform, readTroubleReason(reason));
    const place = {
      reconnect: { href: `/stores?store=${told.storeId}`, action: trouble("reconnect") },
      address: { href: `/onboarding?for=${told.storeId}`, action: trouble("address") },
      file: { href: `/import?store=${told.storeId}`, action: trouble("file") },
      collect: { href: `/stores?store=${told.storeId}`, action: t("connection.action") },
    }[remedy];
    return { ...look, ...words, ...place };
  };
}

function useLoginWords() {
  const t = useTranslations("notifications.login");
  const titles = useTranslations("stores.consoleLogin");
  const format = useFormatter();
  return ({ storeId }: NotificationData, content: Of<"console_login">): NotificationWords => ({
    icon: <KeyRound />,
    tone: "caution",
    title: titles(content.state === "lapsed" ? "lapsed.title" : "remind.title", { store: content.storeName }),
    detail: t(content.state, {
      day: format.dateTime(startOfKoreanDay(content.lapsesOn), { month: "long", day: "numeric" }),
    }),
    href: `/stores/${storeId}`,
    action: t("action"),
  });
}

function useLimitWords() {
  const t = useTranslations("notifications.limit");
  const format = useFormatter();
  return ({ level, limit, resumesOn }: Of<"review_limit">): NotificationWords => {
    const day = format.dateTime(startOfKoreanDay(resumesOn), { month: "long", day: "numeric" });
    return {
      icon: <Gauge />,
      tone: level === "full" ? "caution" : "neutral",
      title: t(level, { limit }),
      detail: t(`${level}Detail`, { day }),
      href: "/billing",
      action: t("action"),
    };
  };
}
