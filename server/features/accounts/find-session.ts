import { LRUCache } from "lru-cache";
import type { Actor } from "@/server/context";
import type { Session } from "@/server/generated/prisma/client";
import type { Db } from "@/server/platform/db";

type UserActor = Extract<Actor, { kind: "user" }>;
const cacheMs = 10_000;
/** How old "last seen" may be before it is written again. */
const seenEveryMs = 300_000;

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
      const actor = isOpen ? actorOf(session, now) : null;
      cache.set(sessionId, { actor });
      if (isOpen && now.getTime() - session.lastSeenAt.getTime() > seenEveryMs)
        await db.session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
      return actor;
    },
    forget: (sessionId: string) => cache.delete(sessionId),
  };
}
export type Sessions = ReturnType<typeof createSessions>;

type Opened = Session & { user: { role: "owner" | "admin" } };

/** The person of a session; an operator who looks with somebody's eyes is that person, without an operator's rights. */
function actorOf({ id, userId, user, viewedUserId, viewedUntil }: Opened, now: Date): UserActor {
  const isViewing = user.role === "admin" && viewedUserId && viewedUntil && viewedUntil > now;
  if (isViewing) return { kind: "user", userId: viewedUserId, role: "owner", sessionId: id, operatorId: userId };
  return { kind: "user", userId, role: user.role, sessionId: id };
}
