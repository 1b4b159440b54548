// Usage: node scripts/test-stack.mjs. The whole built product for the browser journeys: a database that is thrown away,
// sandbox, worker and web on the ports of the environment (playwright.config.ts sets them). Ends with its parent.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, isBuilt } from "./launch/build.mjs";
import { createCrew } from "./launch/crew.mjs";
import { makeDataFolder } from "./launch/data-folder.mjs";
import { beforeEnd, end, endOnSignals, fail } from "./launch/ending.mjs";
import { programs } from "./launch/members.mjs";
import { migrate } from "./launch/migrate.mjs";
import { sandboxGoogleClient, sandboxOpenAi, sandboxPorts } from "./launch/settings.mjs";
import { ensureDatabase, throwAwayServer } from "./postgres.mjs";

async function start() {
  makeDataFolder();
  if (!isBuilt()) await build();
  const server = await throwAwayServer();
  beforeEnd(server.stop);
  const url = server.url("journeys");
  await ensureDatabase(url);
  await migrate(url);
  writeFileSync(".data/journeys.json", JSON.stringify({ url }), { mode: 0o600 });
  beforeEnd(async () => rmSync(".data/journeys.json", { force: true }));

  const ports = Object.fromEntries(["PORT", ...sandboxPorts].map((name) => [name, process.env[name]]));
  const sandboxData = mkdtempSync(path.join(tmpdir(), "urigage-sandbox-"));
  beforeEnd(async () => rmSync(sandboxData, { recursive: true, force: true }));
  const { sandbox, worker, web } = programs(
    {
      ...process.env,
      ...ports,
      NODE_ENV: "production",
      APP_ENV: "test",
      APP_URL: `http://localhost:${ports.PORT}`,
      DATABASE_URL: url,
      AUTH_SECRET: "test-secret-test-secret-test-secret-test",
      CREDENTIALS_KEY: Buffer.alloc(32, 1).toString("base64"),
      NAVER_BASE_URL: `http://127.0.0.1:${ports.SANDBOX_NAVER_PORT}`,
      SMARTPLACE_BASE_URL: `http://127.0.0.1:${ports.SANDBOX_SMARTPLACE_PORT}`,
      KAKAO_BASE_URL: `http://127.0.0.1:${ports.SANDBOX_KAKAO_PORT}`,
      GOOGLE_BASE_URL: `http://127.0.0.1:${ports.SANDBOX_GOOGLE_PORT}`,
      ...sandboxGoogleClient,
      ...sandboxOpenAi(ports.SANDBOX_OPENAI_PORT),
      SMTP_URL: `smtp://127.0.0.1:${ports.SANDBOX_MAIL_SMTP_PORT}`,
      SANDBOX_DATA_DIR: sandboxData,
      SANDBOX_DRIP: "0",
      SIGN_UPS_PER_HOUR: "1000",
      LOG_LEVEL: "warn",
    },
    { inherit: true },
  );
  const crew = createCrew({ say: (text) => console.log(text), onLost: (stop) => void fail(stop) });
  beforeEnd(() => crew.stop(["sandbox"]));
  await Promise.all([sandbox, worker, web].map(crew.start));
  console.log("The stack is up.");
}

const parent = process.ppid;
setInterval(() => process.ppid === parent || void end(1), 500).unref();
endOnSignals(() => 0);
start().catch(fail);
