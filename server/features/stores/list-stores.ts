import { type Ctx, transact, userIdOf } from "@/server/context";
import { defaultVoice, type Voice } from "@/server/domain/voice";

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
          },
        },
      },
    });
    return stores.map((store) => ({ ...store, voice: { ...defaultVoice, ...(store.voice as Partial<Voice>) } }));
  });
}
