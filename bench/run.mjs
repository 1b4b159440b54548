// Usage: npm run bench [name] [-- arguments]. Runs bench/<name>.ts, without a name all of them in turn. The last line on
// stdout is one JSON object: the figures of the bench, or of each by its name.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateClient } from "../scripts/launch/migrate.mjs";

const folder = import.meta.dirname;
const root = path.dirname(folder);
const usage = /^\/\/ usage: npm run bench (.*)$/im;

const benches = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({
    name: path.basename(file, ".ts"),
    usage: usage.exec(readFileSync(path.join(folder, file), "utf8"))?.[1],
  }))
  .filter((bench) => bench.usage);

/** Runs one bench with its output passed on; resolves with its last line. */
function run(name, args) {
  const node = path.join(root, "node_modules/.bin/node");
  const command = ["--import", "tsx", path.join(folder, `${name}.ts`), ...args];
  const child = spawn(node, command, { cwd: root, stdio: ["inherit", "pipe", "inherit"] });
  const stop = (signal) => child.kill(signal);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  return new Promise((resolve) =>
    child.once("close", (code) => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      if (code !== 0) process.exit(code ?? 1);
      resolve(output.trimEnd().split("\n").at(-1));
    }),
  );
}

const [name, ...args] = process.argv.slice(2);
const isKnown = benches.some((bench) => bench.name === name);
if (isKnown || !name) await generateClient();
if (isKnown) await run(name, args);
else {
  console.error(`${name ? `There is no bench "${name}". ` : ""}The benches:`);
  for (const bench of benches) console.error(`  npm run bench ${bench.usage}`);
  if (name) process.exit(1);
  const figures = {};
  for (const bench of benches) figures[bench.name] = JSON.parse(await run(bench.name, []));
  console.log(JSON.stringify(figures));
}
