import { query } from "../postgres.mjs";
import { startProgram } from "./crew.mjs";
import { inData } from "./data-folder.mjs";

/** Collects garbage at this size instead of at the machine's: an import of 100,000 rows stays within 512 MB (bench ingest). */
export const workerHeap = ["--max-old-space-size=320", "--max-semi-space-size=8"];

const answers = async (url, isReady) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    await response.body?.cancel();
    return isReady(response.status);
  } catch {
    return false;
  }
};

const reachable = (host = "127.0.0.1") => (host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "[::1]" : host);

/** The programs of this product as crew members; `watch` holds the flags that restart one when its files change. */
export function programs(env, { watch = [], inherit = false } = {}) {
  const member = (name, file, ready, flags = []) => ({
    name,
    log: inherit ? undefined : inData(`logs/${name}.log`),
    launch: () => startProgram(name, [file], env, { nodeFlags: flags, inherit }),
    ready,
  });
  return {
    sandbox: member("sandbox", "sandbox/main.ts", async () => {
      const pages = ["NAVER", "SMARTPLACE", "KAKAO", "GOOGLE", "OPENAI", "MAIL_WEB"].map(
        (name) => `SANDBOX_${name}_PORT`,
      );
      const all = await Promise.all(
        pages.map((name) => answers(`http://127.0.0.1:${env[name]}/`, (status) => status !== 503)),
      );
      return all.every(Boolean);
    }),
    worker: member(
      "worker",
      "worker/main.ts",
      async (pid) => {
        // Under --watch the process that beats is a child of the one we know.
        const sql = "select 1 from worker_heartbeat where (pid = $1 or $2) and seen_at > now() - interval '30 seconds'";
        const rows = await query(env.DATABASE_URL, sql, [pid, watch.length > 0]).catch(() => []);
        return rows.length > 0;
      },
      [...watch, ...workerHeap],
    ),
    web: member(
      "web",
      "server/main.ts",
      () => answers(`http://${reachable(env.HOST)}:${env.PORT ?? 3000}/api/health/ready`, (status) => status === 200),
      watch,
    ),
  };
}

/** The embedded server as a crew member. */
export const database = (server, port) => ({
  name: "PostgreSQL",
  log: inData("logs/postgres.log"),
  launch: () => server.start(port),
  ready: () => true,
  signal: "SIGINT",
  graceMs: 30_000,
  findsItself: true,
});
