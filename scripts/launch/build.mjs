import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { runNode } from "./run.mjs";

const folders = ["app", "components", "messages", "public", "server"];
const files = ["next.config.mjs", "package-lock.json", "postcss.config.mjs", "prisma/schema.prisma", "tsconfig.json"];
const mark = inRoot(".next/built-from");

// The build sees these instead of the real settings, so that none can end up in its output.
const settings = {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  APP_ENV: "demo",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
  AUTH_SECRET: "only-for-the-build-only-for-the-build",
  CREDENTIALS_KEY: Buffer.alloc(32).toString("base64"),
  NAVER_BASE_URL: "http://127.0.0.1:1",
  SMARTPLACE_BASE_URL: "http://127.0.0.1:1",
  KAKAO_BASE_URL: "http://127.0.0.1:1",
  SMTP_URL: "smtp://127.0.0.1:1",
};

function filesBelow(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => path.relative(inRoot("."), path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("server/generated"));
}

/** One hash over everything the build is made from. */
function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...files, ...folders.flatMap(filesBelow)].sort())
    if (existsSync(inRoot(file))) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest("hex");
}

export const isBuilt = () => existsSync(mark) && readFileSync(mark, "utf8") === hashOfSources();

/** Builds the web into .next. It counts as built only once the last byte is written. */
export async function build() {
  const hash = hashOfSources();
  rmSync(mark, { force: true });
  const { HOME, PATH, TMPDIR, LANG } = process.env;
  const env = Object.fromEntries(
    Object.entries({ HOME, PATH, TMPDIR, LANG, ...settings }).filter(([, value]) => value !== undefined),
  );
  await runNode([inRoot("node_modules/next/dist/bin/next"), "build"], { env, failed: "The build did not succeed." });
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
}
