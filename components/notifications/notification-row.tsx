"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TaskRow } from "@/components/ui/task-row";
import type { NotificationData } from "./types";
import { useNotificationWords } from "./use-notification-words";
import { WhenToday } from "./when-today";

type NotificationRowProps = { told: NotificationData; onRead: () => void; onOpen: () => void };

/** One thing the owner was told: unread until it is opened or marked. */
export function NotificationRow({ told, onRead, onOpen }: NotificationRowProps) {
  const t = useTranslations("notifications");
  const { title, ...words } = useNotificationWords()(told);
  return (
    <TaskRow
      {...words}
      title={
        <>
          {title}
          {told.isRead ? null : (
            // A letter, which never stands on a line of its own as a box would.
            <span role="img" aria-label={t("unread")} className="align-middle text-accent [font-size:.625em]">
              {"\u00a0\u00a0●"}
            </span>
          )}
        </>
      }
      time={<WhenToday at={told.createdAt} />}
      aside={
        told.isRead ? null : (
          <Button kind="quiet" square aria-label={t("markRead", { title })} onClick={onRead}>
            <Check />
          </Button>
        )
      }
      onOpen={onOpen}
    />
  );
}
