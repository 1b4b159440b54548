import { type Ctx, transact, userIdOf } from "@/server/context";
import { assistedLink } from "@/server/domain/assisted-link";
import { readHours } from "@/server/domain/business-hours-schema";
import type { Platform } from "@/server/domain/platform";
import { defaultVoice, type Voice } from "@/server/domain/voice";

/** Kakao's 매장관리, the one console that has to be signed in to by hand. */
const consoleUrlOf = (
  { config }: Ctx,
  { platform, platformStoreId }: { platform: Platform; platformStoreId: string },
) =>
  platform === "kakao" ? assistedLink(platform, { platformStoreId, platformIds: {} }, config.KAKAO_BASE_URL) : null;

/** The actor's stores with their connections and what was last collected. */
export async function listStores(ctx: Ctx) {
  const userId = userIdOf(ctx);
  return transact(ctx, async (tx) => {
    const stores = await tx.store.findMany({
      where: { userId },
      orderBy: { createdAt: "asc" },
      include: {
        connections: {
          orderBy: { platform: "asc" },
          select: {
            id: true,
            platform: true,
            platformStoreId: true,
            status: true,
            statusReason: true,
            statusChangedAt: true,
            canPublish: true,
            signInState: true,
            lastCrawledAt: true,
            nextCrawlAt: true,
            consoleLoginAt: true,
          },
        },
      },
    });
    const idle = stores.flatMap(({ id, connections }) => (connections.length === 0 ? id : []));
    const empty = await tx.$queryRaw<{ id: string }[]>`
      select s.id from stores s where s.id = any(${idle}::uuid[])
        and not exists (select 1 from review_key k where k.store_id = s.id)`;
    return stores.map((store) => ({
      ...store,
      /** Nothing is connected and no review has come: what a Google login leaves whose shop was never chosen. */
      isEmpty: empty.some(({ id }) => id === store.id),
      hours: readHours(store.hours),
      voice: { ...defaultVoice, ...(store.voice as Partial<Voice>) },
      connections: store.connections.map((connection) => ({
        ...connection,
        consoleUrl: consoleUrlOf(ctx, connection),
      })),
    }));
  });
}
