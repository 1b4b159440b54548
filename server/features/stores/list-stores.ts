import { type Ctx, transact, userIdOf } from "@/server/context";
import { assistedLink } from "@/server/domain/assisted-link";
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
    return stores.map((store) => ({
      ...store,
      voice: { ...defaultVoice, ...(store.voice as Partial<Voice>) },
      connections: store.connections.map((connection) => ({
        ...connection,
        consoleUrl: consoleUrlOf(ctx, connection),
      })),
    }));
  });
}
