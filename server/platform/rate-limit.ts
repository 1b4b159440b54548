import type pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "./errors";

export type Limit = { name: string; points: number; windowSeconds: number };

/** Counts attempts in the database, shared by all processes; falls back to this process when the database is away. */
export function createRateLimiter(pool: pg.Pool) {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterFor = ({ name, points, windowSeconds }: Limit) => {
    const existing = limiters.get(name);
    if (existing) return existing;
    const options = { keyPrefix: name, points, duration: windowSeconds };
    const limiter = new RateLimiterPostgres({
      ...options,
      storeClient: pool,
      tableName: "rate_limits",
      tableCreated: true,
      clearExpiredByTimeout: false,
      insuranceLimiter: new RateLimiterMemory(options),
    });
    limiters.set(name, limiter);
    return limiter;
  };
  return {
    /** Takes one point; throws RATE_LIMITED with `details.retryAfterSeconds` when there is none left. */
    async take(limit: Limit, key: string): Promise<void> {
      try {
        await limiterFor(limit).consume(key.slice(0, 200));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw new AppError("RATE_LIMITED", retryAfterSeconds < 90 ? "waitSeconds" : "waitMinutes", undefined, {
          retryAfterSeconds,
          retryAfterMinutes: Math.ceil(retryAfterSeconds / 60),
        });
      }
    },
    /** Returns the point of an attempt that was in order. */
    async giveBack(limit: Limit, key: string): Promise<void> {
      await limiterFor(limit).reward(key.slice(0, 200));
    },
    async forget(limit: Limit, key: string): Promise<void> {
      await limiterFor(limit).delete(key.slice(0, 200));
    },
  };
}
export type RateLimiter = ReturnType<typeof createRateLimiter>;
