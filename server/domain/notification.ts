import type { NotificationKind } from "./notification-content";

/** Days a notification is kept. */
export const notificationDays = 90;

/** Kinds that cannot wait until the owner looks by themselves. */
export const urgentKinds: readonly NotificationKind[] = ["urgent_review"];

/** The ways to look at one's notifications. */
export const notificationViews = ["all", "unread", "urgent"] as const;
