import { getHealth } from "@/server/features/admin/get-health";
import { ListAuditInput, listAudit } from "@/server/features/admin/list-audit";
import { ListUsersInput, listUsers } from "@/server/features/admin/list-users";
import { stopViewing, ViewAsInput, viewAs } from "@/server/features/admin/view-as";
import { adminOnly, looking, router } from "../trpc";

export const adminRouter = router({
  users: adminOnly.input(ListUsersInput).query(({ ctx, input }) => listUsers(ctx, input)),
  audit: adminOnly.input(ListAuditInput).query(({ ctx, input }) => listAudit(ctx, input)),
  health: adminOnly.query(({ ctx }) => getHealth(ctx)),
  viewAs: adminOnly.input(ViewAsInput).mutation(async ({ ctx, input }) => {
    const viewing = await viewAs(ctx, input);
    if (ctx.actor.kind === "user") ctx.sessions.forget(ctx.actor.sessionId);
    return viewing;
  }),
  stopViewing: looking.mutation(async ({ ctx }) => {
    await stopViewing(ctx);
    if (ctx.actor.kind === "user") ctx.sessions.forget(ctx.actor.sessionId);
  }),
});
