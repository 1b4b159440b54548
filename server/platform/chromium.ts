import { execFile } from "node:child_process";
import { access, chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createReadStream, createWriteStream } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

// Not --single-process, which ends the browser with its first context.
export const chromiumArgs: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

const systemChromium = "/usr/bin/chromium";
const inModules = (...parts: string[]) => path.join(process.cwd(), "node_modules", ...parts);
const packaged = () => inModules("@sparticuz/chromium");
const execute = promisify(execFile);

// Pretendard first, so that Hangul is drawn on machines without any Korean font.
const fontsConfig = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const starter = (libraries: string) => `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export FONTCONFIG_FILE="$here/fonts.conf"${libraries}
exec "$here/chromium" "$@"
`;

const unpack = (name: string, to: string, mode: number) =>
  pipeline(
    createReadStream(path.join(packaged(), "bin", name)),
    createBrotliDecompress(),
    createWriteStream(to, { mode }),
  );

/** Puts the headless Chromium from npm into `folder`, with a Korean font and, where the system lacks them, its libraries. */
async function install(folder: string): Promise<void> {
  await mkdir(path.join(folder, "fonts"), { recursive: true });
  await unpack("chromium.br", path.join(folder, "chromium"), 0o755);
  const font = "PretendardVariable.ttf";
  await copyFile(inModules("pretendard/dist/public/variable", font), path.join(folder, "fonts", font));
  await writeFile(path.join(folder, "fonts.conf"), fontsConfig);
  const runsAlone = await execute(path.join(folder, "chromium"), ["--version"]).then(
    () => true,
    () => false,
  );
  if (!runsAlone) {
    await unpack("al2023.tar.br", path.join(folder, "libraries.tar"), 0o644);
    await execute("tar", ["-xf", path.join(folder, "libraries.tar"), "-C", folder]);
  }
  const start = path.join(folder, "start");
  await writeFile(start, starter(runsAlone ? "" : '\nexport LD_LIBRARY_PATH="$here/lib"'));
  await chmod(start, 0o755);
}

async function npmChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(packaged(), "package.json"), "utf8")) as { version: string };
  const folder = inModules(".cache/chromium", version);
  const start = path.join(folder, "start");
  if (await exists(start)) return start;
  const draft = `${folder}.${process.pid}`;
  try {
    await install(draft);
    // Whole or not at all; of two processes that unpack at once one wins and the other uses its copy.
    await rename(draft, folder).catch(async (error: unknown) => {
      if (!(await exists(start))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return start;
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

let found: Promise<string> | undefined;

/** A headless Chromium that runs here: the configured one, the one from npm (unpacked once), or the system's. */
export function chromiumPath(configured?: string): Promise<string> {
  if (configured) return Promise.resolve(configured);
  found ??= npmChromium().catch(async (error: unknown) => {
    found = undefined;
    if (await exists(systemChromium)) return systemChromium;
    throw error;
  });
  return found;
}
