import type { Ctx } from "@/server/context";
import { rewrap } from "@/server/platform/crypto";
import { placeOf } from "./platform-session";

const batchSize = 200;

/**
 * Wraps every sealed session under CREDENTIALS_KEY that is still under CREDENTIALS_KEY_OLD; nothing is opened on the way.
 * May be stopped and run again, and run beside workers: a session that was replaced meanwhile is left for the next run.
 */
export async function rotateCredentials(ctx: Ctx): Promise<{ rewrapped: number; left: number }> {
  const { CREDENTIALS_KEY: newKey, CREDENTIALS_KEY_OLD: oldKey } = ctx.config;
  if (!oldKey) throw new Error("CREDENTIALS_KEY_OLD is not set: there is no key to change from");
  let [rewrapped, left] = [0, 0];
  for (let after = ""; ; ) {
    const rows = await ctx.db.storeConnection.findMany({
      where: { credentials: { not: null }, ...(after && { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: batchSize,
      select: { id: true, credentials: true },
    });
    for (const { id, credentials } of rows) {
      const outcome = credentials && (await rewrapOne(ctx, id, credentials, newKey, oldKey));
      rewrapped += Number(outcome === "rewrapped");
      left += Number(outcome === "left");
    }
    const last = rows.at(-1);
    if (!last) return { rewrapped, left };
    after = last.id;
  }
}

async function rewrapOne(ctx: Ctx, id: string, sealed: Uint8Array<ArrayBuffer>, newKey: string, oldKey: string) {
  try {
    const again = rewrap(sealed, placeOf(id), newKey, oldKey);
    if (!again) return "done";
    const { count } = await ctx.db.storeConnection.updateMany({
      where: { id, credentials: sealed },
      data: { credentials: again },
    });
    return count === 1 ? "rewrapped" : "left";
  } catch (error) {
    ctx.log.error({ connectionId: id, error }, "neither key opens this session");
    return "left";
  }
}
