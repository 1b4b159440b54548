#!/usr/bin/env node
// Usage: npm run dev. As npm start, with hot reload: Next's own for the screens, a restart of web and worker for the rest.
import { bootstrap } from "./launch/bootstrap.mjs";
import { endOnSignals, fail } from "./launch/ending.mjs";
import { bold, step } from "./launch/steps.mjs";

// Folders by name: what Next compiles is loaded by the web process too, and would restart it at every page.
const watch = [...["server", "worker", "sandbox"].map((folder) => `--watch-path=${folder}`), "--watch-preserve-output"];
let address;

async function develop() {
  await bootstrap({ title: "Urigage Helper, development", command: "npm run dev", url: () => address });
  process.env.APP_ENV ??= "development";
  const { prepare, seedDemo } = await import("./launch/prepare.mjs");
  const { programs } = await import("./launch/members.mjs");
  const { readJson } = await import("./launch/data-folder.mjs");
  const prepared = await prepare({ watch });
  const env = { ...prepared.env, NODE_ENV: "development" };
  await seedDemo(env);
  const { worker, web } = programs(env, { watch });
  await step("Starting web and worker", async () => {
    await Promise.all([worker, web].map(prepared.crew.start));
    return "Web and worker are running";
  });
  address = `http://localhost:${env.PORT}`;
  const demo = readJson("demo.json");
  console.log(
    `\n  ${bold(address)}${demo ? `  ${demo.email}  ${demo.password}` : ""}\n  Logs: tail -f .data/logs/*.log\n`,
  );
}

// Once it runs, being told to stop is no failure.
endOnSignals(() => (address ? 0 : 130));
develop().catch(fail);
