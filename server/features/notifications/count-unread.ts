import type { Tx } from "@/server/platform/db";
import { type Told, toldTo } from "./list-notifications";

/** Notifications a person has not read. */
export const countUnread = (tx: Tx, person: Told, now: Date): Promise<number> =>
  tx.notification.count({ where: { ...toldTo(person, now), isRead: false } });
