import { setTimeout } from "node:timers/promises";
import type pg from "pg";

/**
 * A turn taken later than this is given up for a new one with twice the room, so that a busy process never crowds the
 * next in line.
 */
const firstLateMs = 25;

type PaceOptions = {
  /** Least time between two requests to a platform, over all processes; 0: no waiting at all. */
  gapMs: number;
  /** How much longer a gap may be at most, as a share of it: 1 makes 1.5 s to 3 s of 1.5 s. */
  jitter?: number;
  /** For so long at most a request lets all others go first: collecting stands back for what an owner waits for. */
  standBackMs?: number;
  random?: () => number;
};

/**
 * The line for one platform, shared by every process through one row: each call takes the next free time, waits for it and
 * resolves; one that stands back takes a time only when nobody is in the line. Two calls never resolve closer together than
 * `gapMs`. Rejects with the signal's reason when it is aborted.
 */
export function createPace(pool: pg.Pool, platform: string, options: PaceOptions) {
  const { gapMs, jitter = 0, standBackMs = 0, random = Math.random } = options;
  return async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    if (gapMs === 0) return;
    const standsBackUntil = performance.now() + standBackMs;
    for (let lateMs = firstLateMs; ; ) {
      const askedAt = performance.now();
      const roomMs = gapMs * (1 + random() * jitter) + lateMs;
      const turn = await takeTurn(pool, platform, roomMs, askedAt < standsBackUntil);
      await pause(turn.waitMs, signal);
      if (!turn.isOurs) continue;
      if (performance.now() - askedAt - turn.waitMs <= lateMs) return;
      lateMs *= 2;
    }
  };
}

type Turn = { waitMs: number; isOurs: boolean };

/** Takes the next free time and puts the one after it `gapMs` further; says how far off it is. Standing back, it takes now or nothing. */
async function takeTurn(pool: pg.Pool, platform: string, gapMs: number, standsBack: boolean): Promise<Turn> {
  const { rows } = await pool.query<{ waitMs: number }>(
    `insert into platform_pace as p (platform, next_at)
     values ($1, clock_timestamp() + $2::float8 * interval '1 millisecond')
     on conflict (platform) do update
       set next_at = greatest(p.next_at, clock_timestamp()) + $2::float8 * interval '1 millisecond'
       where not $3 or p.next_at <= clock_timestamp()
     returning extract(epoch from next_at - clock_timestamp())::float8 * 1000 - $2::float8 as "waitMs"`,
    [platform, gapMs, standsBack],
  );
  const [taken] = rows;
  if (taken) return { waitMs: Math.max(0, taken.waitMs), isOurs: true };
  return { waitMs: await lengthMs(pool, platform), isOurs: false };
}

/** How long the line is now. */
async function lengthMs(pool: pg.Pool, platform: string): Promise<number> {
  const { rows } = await pool.query<{ ms: number }>(
    `select extract(epoch from next_at - clock_timestamp())::float8 * 1000 as ms from platform_pace where platform = $1`,
    [platform],
  );
  return Math.max(0, rows[0]?.ms ?? 0);
}

/** At least `ms`, which a timer alone does not promise. */
async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  const until = performance.now() + ms;
  try {
    for (let left = ms; left > 0; left = until - performance.now())
      await setTimeout(Math.ceil(left), undefined, { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  }
}
