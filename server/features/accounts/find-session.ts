import { LRUCache } from "lru-cache";
import type { Actor } from "@/server/context";
import type { Db } from "@/server/platform/db";

type UserActor = Extract<Actor, { kind: "user" }>;
const cacheMs = 10_000;

/** Looks sessions up, remembering each for 10 s: a sign-out in another process takes that long. */
export function createSessions(db: Db) {
  const cache = new LRUCache<string, { actor: UserActor | null }>({ max: 20_000, ttl: cacheMs });
  return {
    /** The person behind a session id; null when it was signed out or has run out. */
    async find(sessionId: string, now: Date): Promise<UserActor | null> {
      const cached = cache.get(sessionId);
      if (cached) return cached.actor;
      const session = await db.session.findUnique({
        where: { id: sessionId },
        include: { user: { select: { role: true } } },
      });
      const isOpen = session && !session.revokedAt && session.expiresAt > now;
      const actor: UserActor | null = isOpen
        ? { kind: "user", userId: session.userId, role: session.user.role, sessionId }
        : null;
      cache.set(sessionId, { actor });
      return actor;
    },
    forget: (sessionId: string) => cache.delete(sessionId),
  };
}
export type Sessions = ReturnType<typeof createSessions>;
