import type { Tx } from "@/server/platform/db";
import { toldTo } from "./list-notifications";

/** Notifications a person has not read. */
export const countUnread = (tx: Tx, userId: string, now: Date): Promise<number> =>
  tx.notification.count({ where: { ...toldTo(userId, now), isRead: false } });
