import { ListNotificationsInput, listNotifications } from "@/server/features/notifications/list-notifications";
import {
  getNotificationSettings,
  SetNotificationsInput,
  setNotificationSettings,
} from "@/server/features/notifications/notification-settings";
import { ReadAllInput, readAll } from "@/server/features/notifications/read-all";
import { SetReadInput, setRead } from "@/server/features/notifications/set-read";
import { UnreadAllInput, unreadAll } from "@/server/features/notifications/unread-all";
import { router, signedIn } from "../trpc";

export const notificationsRouter = router({
  list: signedIn.input(ListNotificationsInput).query(({ ctx, input }) => listNotifications(ctx, input)),
  setRead: signedIn.input(SetReadInput).mutation(({ ctx, input }) => setRead(ctx, input)),
  readAll: signedIn.input(ReadAllInput).mutation(({ ctx, input }) => readAll(ctx, input)),
  settings: signedIn.query(({ ctx }) => getNotificationSettings(ctx)),
  setSettings: signedIn.input(SetNotificationsInput).mutation(({ ctx, input }) => setNotificationSettings(ctx, input)),
  unreadAll: signedIn.input(UnreadAllInput).mutation(({ ctx, input }) => unreadAll(ctx, input)),
});
