#!/usr/bin/env node
// Usage: npm start. From a clean clone to the running product; Ctrl-C stops all of it. Settings: .env (see .env.example).
import { bootstrap } from "./launch/bootstrap.mjs";
import { endOnSignals, fail } from "./launch/ending.mjs";
import { bold, dim, step } from "./launch/steps.mjs";

let address;

async function start() {
  await bootstrap({ title: "Urigage Helper", command: "npm start", url: () => address });
  const { buildWeb, prepare, seedDemo } = await import("./launch/prepare.mjs");
  const { programs } = await import("./launch/members.mjs");
  const { env, crew, production } = await prepare();
  await buildWeb();
  if (!production) await seedDemo(env);
  const { worker, web } = programs(env, { inherit: production });
  await step("Starting web and worker", async () => {
    await Promise.all([worker, web].map(crew.start));
    return "Web and worker are running";
  });
  address = env.APP_URL ?? `http://localhost:${env.PORT ?? 3000}`;
  await showAddresses(env, production);
}

async function showAddresses(env, production) {
  const { readJson } = await import("./launch/data-folder.mjs");
  const show = (name, text) => console.log(`  ${dim(name.padEnd(14))}${text}`);
  const site = (name) => `http://localhost:${env[name]}`;
  console.log();
  show("Open", bold(address));
  if (!production) {
    const demo = readJson("demo.json");
    if (demo) show("Sign in", `${demo.email}  ${demo.password}`);
    show("Mail inbox", site("SANDBOX_MAIL_WEB_PORT"));
    show("Naver Place", `${site("SANDBOX_NAVER_PORT")}  (sandbox)`);
    show("SmartPlace", `${site("SANDBOX_SMARTPLACE_PORT")}  (sandbox)`);
    show("Kakao Map", `${site("SANDBOX_KAKAO_PORT")}  (sandbox)`);
    show("Google", `${site("SANDBOX_GOOGLE_PORT")}  (sandbox)`);
    show("OpenAI", `${site("SANDBOX_OPENAI_PORT")}  (sandbox)`);
    show("Logs", ".data/logs");
  }
  console.log(`\n  ${dim("Ctrl-C stops everything; the data stays.")}\n`);
}

// Once it runs, being told to stop is no failure.
endOnSignals(() => (address ? 0 : 130));
start().catch(fail);
