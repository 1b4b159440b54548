import type { Ctx } from "@/server/context";
import type { Platform } from "@/server/domain/platform";

/** A worker that has not shown itself for so long counts as gone. */
const silentSeconds = 60;
const dayMs = 86_400_000;

type Crawls = { platform: Platform; done: number; failed: number; found: number; created: number; quarantined: number };
type Connections = {
  platform: Platform;
  active: number;
  needsLogin: number;
  blocked: number;
  changed: number;
  paused: number;
};
type Replies = { platform: Platform; live: number; waiting: number; rejected: number; failed: number };

/** How the service does: its parts now, and the last 24 hours of collecting and publishing on each platform. */
export async function getHealth(ctx: Ctx) {
  const since = new Date(ctx.now().getTime() - dayMs);
  const startedAt = performance.now();
  await ctx.db.$queryRaw`select 1`;
  const databaseMs = performance.now() - startedAt;
  const [size] = await ctx.db.$queryRaw<{ megabytes: number; connections: number }[]>`
    select (pg_database_size(current_database()) / 1048576)::int as megabytes,
      (select count(*) from pg_stat_activity where datname = current_database())::int as connections`;
  const [queue] = await ctx.db.$queryRaw<{ oldestSeconds: number }[]>`
    select coalesce(extract(epoch from now() - min(run_at)), 0)::float as "oldestSeconds"
    from graphile_worker._private_jobs where is_available and run_at <= now()`;
  const workers = await ctx.db.workerHeartbeat.findMany({ select: { seenAt: true } });
  const alive = ({ seenAt }: { seenAt: Date }) => ctx.now().getTime() - seenAt.getTime() <= silentSeconds * 1_000;
  return {
    now: ctx.now(),
    database: { ms: databaseMs, megabytes: size?.megabytes ?? 0, connections: size?.connections ?? 0 },
    queue: { oldestSeconds: queue?.oldestSeconds ?? 0, failed: await ctx.db.failedJob.count() },
    workers: { alive: workers.filter(alive).length, silent: workers.filter((worker) => !alive(worker)).length },
    crawls: await ctx.db.$queryRaw<Crawls[]>`
      select platform, count(*) filter (where status = 'done')::int as done,
        count(*) filter (where status = 'failed')::int as failed, sum(found)::int as found,
        sum(created)::int as created, sum(quarantined)::int as quarantined
      from crawl_sessions where started_at >= ${since} group by 1 order by 1`,
    connections: await ctx.db.$queryRaw<Connections[]>`
      select platform, count(*) filter (where status = 'active')::int as active,
        count(*) filter (where status = 'needs_login')::int as "needsLogin",
        count(*) filter (where status = 'blocked')::int as blocked,
        count(*) filter (where status = 'layout_changed')::int as changed,
        count(*) filter (where status = 'paused')::int as paused
      from store_connections group by 1 order by 1`,
    replies: await ctx.db.$queryRaw<Replies[]>`
      select platform, count(*) filter (where status in ('live', 'owner_posted'))::int as live,
        count(*) filter (where status in ('approved', 'publishing', 'posted_unverified', 'pending', 'awaiting_paste'))::int as waiting,
        count(*) filter (where status = 'rejected')::int as rejected,
        count(*) filter (where status = 'failed')::int as failed
      from review_replies where updated_at >= ${since} and author <> 'platform' group by 1 order by 1`,
  };
}
