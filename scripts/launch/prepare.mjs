import { ensureDatabase, openOwnDatabase, productServer, query } from "../postgres.mjs";
import { build, isBuilt } from "./build.mjs";
import { createCrew } from "./crew.mjs";
import { writeJson } from "./data-folder.mjs";
import { beforeEnd, end, fail } from "./ending.mjs";
import { database } from "./members.mjs";
import { generateClient, migrate } from "./migrate.mjs";
import { openSandbox } from "./open-sandbox.mjs";
import { choosePorts, defaultPorts } from "./ports.mjs";
import { isAlive, npmAbove } from "./processes.mjs";
import { runNode } from "./run.mjs";
import { loadSecrets } from "./secrets.mjs";
import { checkSettings, programEnv } from "./settings.mjs";
import { step, Stop } from "./steps.mjs";

/** npm passes Ctrl-C on but cannot pass on its own death by kill -9: watch it. */
function endWithNpm() {
  const npm = npmAbove();
  if (npm) setInterval(() => isAlive(npm) || void end(130), 250).unref();
}

const time = () => new Date().toTimeString().slice(0, 8);

/**
 * All that stands between installed packages and running programs, for `npm start` and `npm run dev` alike. Resolves with
 * { env, crew, production }; what it started, the sandbox among it, ends with this process. `watch` as in members.mjs.
 */
export async function prepare({ watch = [] } = {}) {
  const production = process.env.APP_ENV === "production";
  endWithNpm();
  if (production && !process.env.DATABASE_URL)
    throw new Stop("APP_ENV=production needs a database of your own: set DATABASE_URL (.env.example explains it).");
  const secrets = production ? undefined : loadSecrets();
  const own = !process.env.DATABASE_URL;
  const server = own ? productServer(secrets.postgresPassword) : undefined;
  await server?.stop();
  const ports = await choosePorts(["PORT", ...(own ? ["POSTGRES_PORT"] : [])]);
  const databaseUrl = process.env.DATABASE_URL || server?.url(ports.POSTGRES_PORT);
  const envWith = (sandbox) => programEnv({ ports: { ...ports, ...sandbox }, secrets, databaseUrl });
  await step("Checking settings", async () => {
    await checkSettings(envWith({ ...defaultPorts, ...ports }));
    return "Settings are fine";
  });

  const crew = createCrew({
    say: (text) => console.log(`  ${time()} ${text}`),
    onLost: (stop) => void fail(stop),
  });
  beforeEnd(() => crew.stop(["sandbox", "PostgreSQL"]));
  const openDatabase = async () => {
    if (!server) return openOwnDatabase(databaseUrl);
    await crew.start(database(server, ports.POSTGRES_PORT));
    await ensureDatabase(databaseUrl);
  };
  let env = envWith({});
  if (production) await openDatabase();
  else
    await step("Starting PostgreSQL and the sandbox", async () => {
      const others = Object.values(ports);
      const [sandbox] = await Promise.all([openSandbox(crew, { envWith, others, watch }), openDatabase()]);
      writeJson("ports.json", { ...ports, ...sandbox });
      env = envWith(sandbox);
      const where = server ? `PostgreSQL 18 on port ${ports.POSTGRES_PORT}` : "PostgreSQL";
      return `${where}${server?.moved ? `, in ${server.moved}` : ""}; sandbox from port ${sandbox.SANDBOX_NAVER_PORT} on`;
    });
  await step("Bringing the database up to date", async () => {
    await generateClient();
    const applied = await migrate(databaseUrl);
    return applied > 0 ? `Database up to date (${applied} migrations applied)` : "Database up to date";
  });
  return { env, crew, production };
}

/** Builds the web unless the last build is of the same sources. */
export async function buildWeb() {
  if (isBuilt()) return;
  await step("Building for production", async () => {
    await build();
    return "Built for production";
  });
}

/** Gives an empty database its demo owner and shop. */
export async function seedDemo(env) {
  const [row] = await query(env.DATABASE_URL, "select exists (select 1 from users) as used");
  if (row.used) return;
  await step("Making the demo shop", async () => {
    await runNode(["--import", "tsx", "prisma/seed.ts"], { env, failed: "The demo shop could not be made." });
    return "Demo shop made";
  });
}
