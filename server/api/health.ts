import { readdirSync } from "node:fs";
import path from "node:path";
import type { Ctx } from "@/server/context";

export type Health = { ok: boolean; checks: Record<string, { ok: boolean; detail: string }> };

/** How long the oldest due job may wait before the service counts as not ready. */
const queueLimitSeconds = 300;

const shipped = (): string[] =>
  readdirSync(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Whether this process can do its work: database, age of the queue, migrations. Answers within 3 s. */
export async function checkReadiness(ctx: Ctx): Promise<Health> {
  const checks: Health["checks"] = {};
  const check = async (name: string, look: () => Promise<{ ok: boolean; detail: string }>) => {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error("no answer within 3 s")), 3_000).unref(),
    );
    checks[name] = await Promise.race([look(), late]).catch((error: Error) => ({
      ok: false,
      detail: error.message.split("\n").at(-1) ?? "",
    }));
  };
  await Promise.all([
    check("database", async () => {
      await ctx.db.$queryRaw`select 1`;
      return { ok: true, detail: "reachable" };
    }),
    check("queue", async () => {
      const [row] = await ctx.db.$queryRaw<{ seconds: number }[]>`
        select coalesce(extract(epoch from now() - min(run_at)), 0)::float as seconds
        from graphile_worker._private_jobs where is_available and run_at <= now()`;
      const seconds = Math.round(row?.seconds ?? 0);
      return { ok: seconds <= queueLimitSeconds, detail: `oldest due job waits ${seconds} s` };
    }),
    check("migrations", async () => {
      const applied = await ctx.db.$queryRaw<{ name: string }[]>`
        select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
      const names = new Set(applied.map((row) => row.name));
      const missing = shipped().filter((name) => !names.has(name));
      return { ok: missing.length === 0, detail: missing.length ? `not applied: ${missing.join(", ")}` : "current" };
    }),
  ]);
  return { ok: Object.values(checks).every((result) => result.ok), checks };
}
