// Usage: a library. The embedded PostgreSQL 18: one server for this installation, and servers that are thrown away.
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { openLog } from "./launch/data-folder.mjs";
import { freePort } from "./launch/ports.mjs";
import { giveTo, productHome, throwAwayBinaries } from "./launch/postgres-home.mjs";
import { commandOf, isAlive, until } from "./launch/processes.mjs";
import { plainReason, run } from "./launch/run.mjs";
import { Stop, tail } from "./launch/steps.mjs";

const environment = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", TZ: "UTC" };
const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=ko-KR"];
const local = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC" };
const productSettings = { ...local, max_connections: 100, shared_buffers: "256MB" };
const throwAwaySettings = {
  ...local,
  max_connections: 200,
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_preload_libraries: "pg_stat_statements",
};
const asFlags = (settings) => Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

const urlOf = (port, password, database) =>
  `postgresql://app${password ? `:${password}` : ""}@127.0.0.1:${port}/${database}`;

/** One query on its own connection. */
export async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Makes the database unless it is there. */
export async function ensureDatabase(url) {
  const admin = new URL(url);
  const database = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = "/postgres";
  const [found] = await query(admin.href, "select 1 from pg_database where datname = $1", [database]);
  if (!found) await query(admin.href, `create database ${pg.escapeIdentifier(database)}`);
}

/** Makes sure that the user's own database answers, and makes it when only that is missing. */
export async function openOwnDatabase(url) {
  try {
    await query(url, "select 1").catch((error) => {
      if (error.code !== "3D000") throw error;
      return ensureDatabase(url);
    });
  } catch (error) {
    throw new Stop(
      `The database in DATABASE_URL does not answer (${error.code ?? error.message}): start it or mend DATABASE_URL.`,
    );
  }
}

function initdb({ binaries, user }, folder, args) {
  const failed = "PostgreSQL could not create its data folder.";
  const command = path.join(binaries, "bin/initdb");
  return run(command, ["-D", folder, "-U", "app", ...locale, ...args], { ...user, cwd: "/", env: environment, failed });
}

/** The folder of the server that answers on `port`; undefined when none does. */
async function folderServedOn(port, password) {
  try {
    const [row] = await query(urlOf(port, password, "postgres"), "select current_setting('data_directory') as folder");
    return row.folder;
  } catch (error) {
    if (error.code === "28P01")
      throw new Stop(
        ".data/secrets.json is not the one this database was made with: put the old one back, or start afresh with npm run db -- reset.",
      );
    return undefined;
  }
}

/** The server of this installation, with its data in .data/postgres (or where `moved` says). */
export function productServer(password) {
  const home = productHome();
  const pidFile = path.join(home.data, "postmaster.pid");
  const pidLines = () => (existsSync(pidFile) ? readFileSync(pidFile, "utf8").split("\n") : []);

  async function create() {
    if (existsSync(home.data)) return;
    const draft = `${home.data}.new`;
    const passwordFile = `${home.data}.password`;
    rmSync(draft, { recursive: true, force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(passwordFile, home.user);
    try {
      await initdb(home, draft, ["--auth=scram-sha-256", `--pwfile=${passwordFile}`]);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(draft, home.data);
  }

  /** The port it answers on, whoever started it; a process id alone proves nothing. */
  async function runningPort() {
    const port = Number(pidLines()[3]);
    return port && (await folderServedOn(port, password)) === home.data ? port : undefined;
  }

  async function stop() {
    const pid = Number(pidLines()[0]);
    if (!pid || !commandOf(pid).includes(home.data)) return;
    process.kill(pid, "SIGINT");
    if (await until(() => !isAlive(pid), 20_000)) return;
    process.kill(pid, "SIGQUIT");
    await until(() => !isAlive(pid), 10_000);
  }

  /** After a crash the old process id may belong to some other program, which would keep the server from starting. */
  function dropForeignPidFile() {
    const pid = Number(pidLines()[0]);
    const command = pid ? commandOf(pid) : "";
    if (command && !command.includes(home.data)) rmSync(pidFile);
  }

  async function launch(port) {
    const log = openLog("postgres");
    const from = readFileSync(log.file).length;
    const server = spawn(
      path.join(home.binaries, "bin/postgres"),
      ["-D", home.data, "-p", String(port), ...asFlags(productSettings)],
      { ...home.user, cwd: "/", env: environment, detached: true, stdio: ["ignore", log.descriptor, log.descriptor] },
    );
    closeSync(log.descriptor);
    let ended = false;
    server.once("exit", () => (ended = true));
    server.once("error", () => (ended = true));
    await until(async () => ended || (await folderServedOn(port, password)) === home.data, 300_000);
    const said = () => readFileSync(log.file).subarray(from).toString("utf8");
    return ended ? { said: said() } : { server };
  }

  /** Starts it on `port`; what was left running is stopped first. Resolves with its process. */
  async function start(port) {
    await create();
    await stop();
    dropForeignPidFile();
    let result;
    // A killed server's last processes and its zombie keep the folder locked for a moment.
    await until(
      async () => {
        result = await launch(port);
        return result.server || !/postmaster\.pid|shared memory/.test(result.said);
      },
      20_000,
      300,
    );
    if (result.server) return result.server;
    const reason = plainReason(result.said);
    throw reason
      ? new Stop(reason)
      : new Stop("PostgreSQL did not start; its log is .data/logs/postgres.log.", tail(result.said));
  }

  return { moved: home.moved, start, stop, runningPort, url: (port) => urlOf(port, password, "urigage") };
}

// Ends the server and removes its folder once standard input closes, which the death of our process does too.
const keeper = '"$0" "$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; cd /; rm -rf "$FOLDER"';

/** A server without passwords or durability that lasts as long as this process: { url(database), stop() }. */
export async function throwAwayServer() {
  const home = throwAwayBinaries();
  const folder = mkdtempSync(path.join(home.user.uid === undefined ? tmpdir() : "/tmp", "urigage-postgres-"));
  giveTo(folder, home.user);
  const data = path.join(folder, "data");
  await initdb(home, data, ["--auth=trust", "--no-sync"]);
  const port = await freePort();
  const log = openSync(path.join(folder, "log"), "w");
  const args = ["-c", keeper, path.join(home.binaries, "bin/postgres"), "-D", data, "-p", String(port)];
  const server = spawn("sh", [...args, ...asFlags(throwAwaySettings)], {
    ...home.user,
    cwd: folder,
    env: { ...environment, FOLDER: folder },
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  const stop = async () => {
    server.stdin.end();
    if (server.exitCode === null) await new Promise((resolve) => server.once("exit", resolve));
  };
  if (!(await until(async () => (await folderServedOn(port)) === data, 30_000))) {
    const said = readFileSync(path.join(folder, "log"), "utf8");
    await stop();
    throw new Stop("The test database did not start.", tail(said));
  }
  return { url: (database) => urlOf(port, undefined, database), stop };
}
