import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { Prisma } from "@/server/generated/prisma/client";

export const ListAuditInput = z.object({
  /** A person's address, an id, or the beginning of what was done ("session."). */
  text: z.string().trim().max(100).default(""),
  cursor: z.uuid().nullish(),
});

const perPage = 100;

/** Who did what, the latest first. People are named by their address, as far as they are still there. */
export async function listAudit(ctx: Ctx, { text, cursor }: z.infer<typeof ListAuditInput>) {
  const rows = await ctx.db.auditLog.findMany({
    where: { ...(text && (await matching(ctx, text))), ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: "desc" },
    take: perPage + 1,
  });
  const page = rows.slice(0, perPage);
  const ids = page.flatMap(({ userId, actor }) => [userId, personOf(actor)]).filter((id) => id !== null);
  const users = await ctx.db.user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } });
  const emails = new Map(users.map(({ id, email }) => [id, email]));
  return {
    entries: page.map(({ userId, actor, data, ...entry }) => ({
      ...entry,
      data: JSON.stringify(data),
      actor: emails.get(personOf(actor) ?? "") ?? actor,
      about: userId && (emails.get(userId) ?? userId),
    })),
    next: rows.length > perPage ? (page.at(-1)?.id ?? null) : null,
  };
}

const personOf = (actor: string): string | null => (actor.startsWith("user:") ? actor.slice("user:".length) : null);

async function matching(ctx: Ctx, text: string): Promise<Prisma.AuditLogWhereInput> {
  const people = await ctx.db.user.findMany({
    where: { email: { contains: text, mode: "insensitive" } },
    select: { id: true },
    take: 50,
  });
  const ids = people.map(({ id }) => id);
  return {
    OR: [
      { userId: { in: ids } },
      { actor: { in: ids.map((id) => `user:${id}`) } },
      { action: { startsWith: text } },
      { target: text },
      { actor: text },
    ],
  };
}
