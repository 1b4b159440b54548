import { z } from "zod";
import type { Ctx } from "@/server/context";
import { planInForce } from "@/server/domain/plan";

export const ListUsersInput = z.object({
  /** Part of an address or name. */
  text: z.string().trim().max(100).default(""),
  /** The id after which the list goes on. */
  cursor: z.uuid().nullish(),
});

const perPage = 50;

/** People of the service, the newest first, with what an operator needs to help them. */
export async function listUsers(ctx: Ctx, { text, cursor }: z.infer<typeof ListUsersInput>) {
  const like = { contains: text, mode: "insensitive" as const };
  const users = await ctx.db.user.findMany({
    where: {
      ...(text && { OR: [{ email: like }, { name: like }] }),
      ...(cursor && { id: { lt: cursor } }),
    },
    orderBy: { id: "desc" },
    take: perPage + 1,
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      createdAt: true,
      closesAt: true,
      subscription: true,
      stores: { select: { name: true, connections: { select: { status: true } } } },
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
    },
  });
  const page = users.slice(0, perPage);
  return {
    users: page.map(({ subscription, sessions, stores, ...user }) => ({
      ...user,
      plan: planInForce(subscription, ctx.now()).id,
      isTrial: subscription?.status === "trialing" && planInForce(subscription, ctx.now()).id !== "free",
      stores: stores.length,
      inTrouble: stores.filter((store) => store.connections.some(({ status }) => status !== "active")).length,
      lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    })),
    next: users.length > perPage ? (page.at(-1)?.id ?? null) : null,
  };
}
