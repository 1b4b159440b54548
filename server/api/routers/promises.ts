import { ListPromisesInput, listPromises } from "@/server/features/promises/list-promises";
import { MovePromiseInput, movePromise } from "@/server/features/promises/move-promise";
import { SettlePromiseInput, settlePromise } from "@/server/features/promises/settle-promise";
import { router, signedIn } from "../trpc";

export const promisesRouter = router({
  list: signedIn.input(ListPromisesInput).query(({ ctx, input }) => listPromises(ctx, input)),
  settle: signedIn.input(SettlePromiseInput).mutation(({ ctx, input }) => settlePromise(ctx, input)),
  move: signedIn.input(MovePromiseInput).mutation(({ ctx, input }) => movePromise(ctx, input)),
});
