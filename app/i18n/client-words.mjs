import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

// What is fetched ahead for another page stands behind a comment, `import(/* … */ "…")`, and is not followed.
const imports = /^\s*(?:import|export)\s+(?!type\b)(?:[^;"]*?\sfrom\s+)?"([^"]+)"|import\(\s*"([^"]+)"/gm;
const asksFor = /useTranslations\(\s*(?:"([^"]+)"|`([^`$]+)\.\$\{|(\)))/g;
const fullKey = /["`](\w[\w-]*(?:\.\w+)*)\.[\w${}]+["`]/g;

const isFile = (file) => existsSync(file) && statSync(file).isFile();

function resolve(name, from) {
  const base = name.startsWith("@/") ? name.slice(2) : path.join(path.dirname(from), name);
  return /^(@\/|\.)/.test(name) ? [`${base}.tsx`, `${base}.ts`].find(isFile) : undefined;
}

/** @type {Map<string, { isClient: boolean, parts: string[], files: string[] }>} */
const known = new Map();

/** What a source file asks of the messages and which files it draws in, at once or later. */
function readSource(file) {
  const before = known.get(file);
  if (before) return before;
  const text = readFileSync(file, "utf8");
  const source = {
    isClient: /^\s*"use client"/.test(text),
    parts: [...text.matchAll(asksFor)].flatMap(([, plain, template, none]) =>
      none ? [...text.matchAll(fullKey)].map(([, part]) => part) : [plain ?? template],
    ),
    files: [...text.matchAll(imports)].flatMap(([, still, later]) => resolve(still ?? later, file) ?? []),
  };
  known.set(file, source);
  return source;
}

/** The parts of the messages that the browser needs for what is reached from these files. */
function partsFrom(entries) {
  const parts = new Set();
  const seen = new Set();
  const visit = (file, isBelowClient) => {
    const { isClient, parts: asked, files } = readSource(file);
    const runsInBrowser = isBelowClient || isClient;
    if (seen.has(`${file} ${runsInBrowser}`)) return;
    seen.add(`${file} ${runsInBrowser}`);
    if (runsInBrowser) for (const part of asked) parts.add(part);
    for (const next of files) visit(next, runsInBrowser);
  };
  for (const entry of entries) visit(entry, false);
  return parts;
}

const widest = (parts) =>
  [...new Set(parts)].filter((part) => !parts.some((other) => part.startsWith(`${other}.`))).sort();

/**
 * For each folder of `app` with a layout, the parts of the messages that client components need below it, those of the
 * layouts around it included: `{"(console)/inbox": ["inbox", "review", "ui", …]}`; `""` is the outermost.
 */
export function clientWords() {
  const files = globSync("app/**/{page,layout,loading,error,not-found}.tsx");
  const folders = files.filter((file) => path.basename(file) === "layout.tsx").map((file) => path.dirname(file));
  const homeOf = (file) =>
    folders.filter((folder) => file.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  const own = new Map(
    folders.map((folder) => [folder, [...partsFrom(files.filter((file) => homeOf(file) === folder))]]),
  );
  return Object.fromEntries(
    folders.sort().map((folder) => {
      const around = folders.filter((other) => `${folder}/`.startsWith(`${other}/`));
      return [folder.replace(/^app\/?/, ""), widest(around.flatMap((other) => own.get(other) ?? []))];
    }),
  );
}
