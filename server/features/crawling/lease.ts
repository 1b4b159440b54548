import { randomUUID } from "node:crypto";
import type { Ctx } from "@/server/context";
import { leaseMs } from "@/server/domain/crawl";
import type { Tx } from "@/server/platform/db";

export type Lease = { connectionId: string; token: bigint };

/** Somebody else took the connection over: nothing more may be written. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** Takes a connection for one crawl, or says until when another holder counts as alive. The token grows with every taking. */
export async function takeLease(ctx: Ctx, connectionId: string): Promise<Lease | { heldUntil: Date }> {
  const [taken] = await ctx.db.$queryRaw<{ token: bigint }[]>`
    insert into crawl_leases (connection_id, token, holder, expires_at)
    values (${connectionId}::uuid, 1, ${randomUUID()}, now() + ${leaseMs} * interval '1 millisecond')
    on conflict (connection_id) do update set token = crawl_leases.token + 1, holder = excluded.holder,
      expires_at = excluded.expires_at
    where crawl_leases.expires_at <= now()
    returning token`;
  if (taken) return { connectionId, token: taken.token };
  const held = await ctx.db.crawlLease.findUnique({ where: { connectionId } });
  return { heldUntil: held?.expiresAt ?? ctx.now() };
}

/** Keeps the lease for another page and locks it until `tx` ends; throws LeaseLost when it is no longer ours. */
export async function extendLease(tx: Tx, lease: Lease): Promise<void> {
  const count = await tx.$executeRaw`
    update crawl_leases set expires_at = now() + ${leaseMs} * interval '1 millisecond'
    where connection_id = ${lease.connectionId}::uuid and token = ${lease.token}`;
  if (count === 0) throw new LeaseLost("the crawl was taken over");
}

export async function releaseLease(ctx: Ctx, lease: Lease): Promise<void> {
  await ctx.db.$executeRaw`
    update crawl_leases set expires_at = now()
    where connection_id = ${lease.connectionId}::uuid and token = ${lease.token}`;
}

/** Ids of those connections somebody is collecting from right now. */
export async function heldConnectionIds(tx: Tx, connectionIds: string[]): Promise<Set<string>> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select connection_id as id from crawl_leases
    where connection_id = any(${connectionIds}::uuid[]) and expires_at > now()`;
  return new Set(held.map(({ id }) => id));
}
