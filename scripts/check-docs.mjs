// Usage: node scripts/check-docs.mjs. Whether the documents and .env.example still say what is there.
import { existsSync, readFileSync } from "node:fs";
import { documents, missingPaths, namedScripts } from "./docs/paths.mjs";
import { document, withDiagram } from "./er-diagram.mjs";
import { defaultPorts } from "./launch/ports.mjs";
import { inRoot } from "./launch/root.mjs";

const read = (file) => readFileSync(inRoot(file), "utf8");
const scripts = Object.keys(JSON.parse(read("package.json")).scripts);

function checkDocuments() {
  const texts = Object.fromEntries(documents().map((file) => [file, read(file)]));
  const problems = Object.entries(texts).flatMap(([file, text]) => [
    ...missingPaths(file, text).map((name) => `${file} names ${name}, which does not exist`),
    ...namedScripts(text)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${file} names npm run ${name}, which package.json does not have`),
  ]);
  const readme = texts["README.md"];
  if (readme === undefined) return [...problems, "README.md is missing"];
  const told = namedScripts(readme);
  return [
    ...problems,
    ...scripts.filter((name) => !told.includes(name)).map((name) => `README.md does not mention npm run ${name}`),
  ];
}

function checkDiagram() {
  const text = existsSync(document) ? readFileSync(document, "utf8") : "";
  const updated = withDiagram(text, read("prisma/schema.prisma"));
  if (updated === undefined) return ["docs/architecture.md has no <!-- er-diagram --> … <!-- /er-diagram -->"];
  return updated === text
    ? []
    : ["docs/architecture.md has an old ER diagram: run node scripts/er-diagram.mjs --write"];
}

/** Settings in .env.example: NAME=value or # NAME=value, each below at least one line of comment. */
function settingsOf(text) {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const name = /^(?:# ?)?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1];
    return name
      ? [
          {
            name,
            explained: /^# \S/.test(lines[index - 1] ?? "") && !/^(?:# ?)?[A-Z][A-Z0-9_]*=/.test(lines[index - 1]),
          },
        ]
      : [];
  });
}

async function checkEnvExample() {
  const { envSchema } = await import(inRoot("server/platform/config.ts"));
  const sandbox = [...read("sandbox/main.ts").matchAll(/^\s+(SANDBOX_\w+):/gm)].map(([, name]) => name);
  const wanted = new Set([...Object.keys(envSchema.shape), ...Object.keys(defaultPorts), ...sandbox]);
  const listed = settingsOf(read(".env.example"));
  const names = new Set(listed.map(({ name }) => name));
  return [
    ...[...wanted].filter((name) => !names.has(name)).map((name) => `.env.example does not list ${name}`),
    ...[...names].filter((name) => !wanted.has(name)).map((name) => `.env.example lists ${name}, which nothing reads`),
    ...listed.filter(({ explained }) => !explained).map(({ name }) => `.env.example does not explain ${name}`),
  ];
}

const problems = [...checkDocuments(), ...checkDiagram(), ...(await checkEnvExample())];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
