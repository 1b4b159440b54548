import { LRUCache } from "lru-cache";
import type { Actor } from "@/server/context";
import type { Db } from "@/server/platform/db";

type UserActor = Extract<Actor, { kind: "user" }>;
const cacheMs = 10_000;
const cache = new LRUCache<string, { actor: UserActor | null }>({ max: 20_000, ttl: cacheMs });

/** The person behind a session id; null when it was signed out or has run out. A sign-out elsewhere takes up to 10 s. */
export async function findSession(db: Db, sessionId: string, now: Date): Promise<UserActor | null> {
  const cached = cache.get(sessionId);
  if (cached) return cached.actor;
  const session = await db.session.findUnique({
    where: { id: sessionId },
    include: { user: { select: { role: true } } },
  });
  const valid = session && !session.revokedAt && session.expiresAt > now;
  const actor: UserActor | null = valid
    ? { kind: "user", userId: session.userId, role: session.user.role, sessionId }
    : null;
  cache.set(sessionId, { actor });
  return actor;
}

export const forgetSession = (sessionId: string) => cache.delete(sessionId);
