import type { Ctx } from "@/server/context";
import { nextCrawlAt } from "@/server/domain/crawl-schedule";
import type { Platform } from "@/server/domain/platform";
import { enqueue } from "@/server/jobs/enqueue";

const mostAtOnce = 500;

/**
 * Queues a crawl for every connection that is due and moves its next time on, so that a crawl still retrying is left alone.
 * Shops of an account that is being closed are left alone too.
 * A crawl that ends well sets the time by its shop's own rhythm.
 */
export async function scheduleCrawls(ctx: Ctx): Promise<{ scheduled: number }> {
  const now = ctx.now();
  const platforms = Object.keys(ctx.ports.reviewSources) as Platform[];
  return ctx.db.$transaction(async (tx) => {
    const due = await tx.$queryRaw<{ id: string; failures: number }[]>`
      select id, consecutive_failures as failures from store_connections c
      where status = 'active' and consented_at is not null and next_crawl_at <= ${now}
        and platform = any(${platforms}::"Platform"[])
        and not exists (select from stores s join users u on u.id = s.user_id where s.id = c.store_id and u.closes_at is not null)
      order by next_crawl_at limit ${mostAtOnce} for update skip locked`;
    for (const { id, failures } of due) {
      const next = nextCrawlAt(now, Math.random(), { everyMinutes: 60, activity: null, failures });
      await tx.storeConnection.update({ where: { id }, data: { nextCrawlAt: next } });
      await enqueue(tx, "crawl-store", { connectionId: id, trigger: "schedule" });
    }
    return { scheduled: due.length };
  });
}
