import { accountsRouter } from "./routers/accounts";
import { adminRouter } from "./routers/admin";
import { analyticsRouter } from "./routers/analytics";
import { billingRouter } from "./routers/billing";
import { crawlingRouter } from "./routers/crawling";
import { importsRouter } from "./routers/imports";
import { learningRouter } from "./routers/learning";
import { notificationsRouter } from "./routers/notifications";
import { promisesRouter } from "./routers/promises";
import { queueRouter } from "./routers/queue";
import { repliesRouter } from "./routers/replies";
import { reportsRouter } from "./routers/reports";
import { reviewsRouter } from "./routers/reviews";
import { rulesRouter } from "./routers/rules";
import { storesRouter } from "./routers/stores";
import { router } from "./trpc";

export const appRouter = router({
  accounts: accountsRouter,
  admin: adminRouter,
  analytics: analyticsRouter,
  billing: billingRouter,
  crawling: crawlingRouter,
  imports: importsRouter,
  learning: learningRouter,
  notifications: notificationsRouter,
  promises: promisesRouter,
  queue: queueRouter,
  replies: repliesRouter,
  reports: reportsRouter,
  reviews: reviewsRouter,
  rules: rulesRouter,
  stores: storesRouter,
});
export type AppRouter = typeof appRouter;
