import { query } from "../postgres.mjs";
import { startProgram } from "./crew.mjs";
import { inData } from "./data-folder.mjs";
import { isTakenFrom } from "./processes.mjs";

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

const sandboxPages = ["NAVER", "SMARTPLACE", "KAKAO", "GOOGLE", "OPENAI", "MAIL_WEB"].map(
  (name) => `SANDBOX_${name}_PORT`,
);

const logOf = (name, inherit) => (inherit ? undefined : inData(`logs/${name}.log`));

/** The sandbox as a crew member; each start asks `envNow()` for its environment. */
export function sandboxProgram(envNow, { watch = [], inherit = false } = {}) {
  let env;
  return {
    name: "sandbox",
    log: logOf("sandbox", inherit),
    async launch() {
      env = await envNow();
      return startProgram("sandbox", ["sandbox/main.ts"], env, { nodeFlags: watch, inherit });
    },
    async ready(pid) {
      const urls = sandboxPages.map((name) => `http://127.0.0.1:${env[name]}/`);
      const all = await Promise.all(urls.map((url) => answers(url, (status) => status !== 503)));
      // The sandbox of another installation answers as ours would.
      return all.every(Boolean) && !sandboxPages.some((name) => isTakenFrom(pid, Number(env[name])));
    },
  };
}

/** The programs of this product as crew members; `watch` holds the flags that restart one when its files change. */
export function programs(env, { watch = [], inherit = false } = {}) {
  const member = (name, file, ready, flags = []) => ({
    name,
    log: logOf(name, inherit),
    launch: () => startProgram(name, [file], env, { nodeFlags: flags, inherit }),
    ready,
  });
  return {
    sandbox: sandboxProgram(() => env, { inherit }),
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
