import { ListNotificationsInput, listNotifications } from "@/server/features/notifications/list-notifications";
import { ReadAllInput, readAll } from "@/server/features/notifications/read-all";
import { SetReadInput, setRead } from "@/server/features/notifications/set-read";
import { UnreadAllInput, unreadAll } from "@/server/features/notifications/unread-all";
import { router, signedIn } from "../trpc";

export const notificationsRouter = router({
  list: signedIn.input(ListNotificationsInput).query(({ ctx, input }) => listNotifications(ctx, input)),
  setRead: signedIn.input(SetReadInput).mutation(({ ctx, input }) => setRead(ctx, input)),
  readAll: signedIn.input(ReadAllInput).mutation(({ ctx, input }) => readAll(ctx, input)),
  unreadAll: signedIn.input(UnreadAllInput).mutation(({ ctx, input }) => unreadAll(ctx, input)),
});
