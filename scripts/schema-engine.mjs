#!/usr/bin/env node
// Usage: started by the Prisma CLI (prisma.config.ts). Speaks the native schema engine's JSON-RPC on stdio and runs the
// same engine from its npm WASM build, since the native one can only be downloaded.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
    version: { type: "boolean", short: "v" },
  },
});
const glue = await loadEngine();
if (flags.version) {
  console.log(`schema-engine-wasm ${glue.version()}`);
  process.exit(0);
}
const url = (flags.datasource ? JSON.parse(flags.datasource) : {}).url ?? process.env.DATABASE_URL;
const target = url ? parseIntoClientConfig(url) : {};
if (positionals[0] === "cli") await runOneCommand(positionals[1]);
else serve();

async function loadEngine() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

async function runOneCommand(command) {
  try {
    if (command === "can-connect-to-database") await withClient(target, () => {});
    else if (command === "create-database") await createDatabase(url);
    process.exit(0);
  } catch (error) {
    const known = { "3D000": "P1003", ECONNREFUSED: "P1001" };
    const code = known[error.code] ?? (error.code?.startsWith("28") ? "P1000" : "P1010");
    const fields = { error_code: code, message: error.message || String(error) };
    process.stderr.write(`{}\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    process.exit(1);
  }
}

async function withClient(config, use) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(databaseUrl) {
  const config = parseIntoClientConfig(databaseUrl);
  return withClient({ ...config, database: "postgres" }, async (admin) => {
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [config.database]);
    if (!rowCount) await admin.query(`create database ${admin.escapeIdentifier(config.database)}`);
    return config.database;
  });
}

/** The adapter lacks what only the schema engine meets: catalogue types "char" and name[], and scripts with ';' inside $$. */
function completeAdapter(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    const charColumns = [];
    queryable.performIO = async (statement) => {
      const result = await performIO(statement);
      result.fields.forEach((field, index) => {
        if (field.dataTypeID === 18) {
          charColumns.push(index);
          field.dataTypeID = 25;
        } else if (field.dataTypeID === 1003) field.dataTypeID = 1009;
      });
      return result;
    };
    const rows = await queryRaw(query);
    queryable.performIO = performIO;
    for (const index of charColumns) rows.columnTypes[index] = 6;
    return rows;
  };
  if (queryable.executeScript)
    queryable.executeScript = (script) =>
      queryable
        .underlyingDriver()
        .query(script)
        .then(
          () => {},
          (error) => queryable.onError(error),
        );
  if (queryable.startTransaction) {
    const start = queryable.startTransaction.bind(queryable);
    queryable.startTransaction = async (...args) => completeAdapter(await start(...args));
  }
  return queryable;
}

function createFactory() {
  // Host, port and database apart: a connection string would win over the shadow database's name.
  const factory = new PrismaPg({ ...target, max: 2 });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => completeAdapter(await connect());
  factory.connectToShadowDb = async () => {
    const database = `prisma_shadow_${process.pid}_${Date.now().toString(36)}`;
    const admin = { ...target, database: "postgres" };
    await withClient(admin, (client) => client.query(`create database "${database}" template template0`));
    const shadow = completeAdapter(await new PrismaPg({ ...target, database, max: 2 }).connect());
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await withClient(admin, (client) => client.query(`drop database if exists "${database}" with (force)`));
    };
    return shadow;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

function serve() {
  const datamodels = flags.datamodels?.map((file) => [file, readFileSync(file, "utf8")]);
  const log = (line) => process.env.DEBUG && process.stderr.write(`${line}\n`);
  let starting;
  const engine = () => (starting ??= glue.SchemaEngine.new({ datamodels }, log, createFactory()));
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  let printId = 1_000_000;

  async function answer({ method, params }) {
    if (method === "createDatabase") return { databaseName: await createDatabase(params.datasource?.url ?? url) };
    if (method === "getDatabaseVersion") return (await engine()).version(null);
    const result = await (await engine())[method](params);
    if (method !== "diff" || !result?.stdout) return result ?? null;
    send({ id: printId++, method: "print", params: { content: result.stdout } });
    return { ...result, stdout: null };
  }

  let queue = Promise.resolve();
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      const request = JSON.parse(line);
      if (!request.method) return;
      queue = queue.then(async () => {
        try {
          send({ id: request.id, result: await answer(request) });
        } catch (error) {
          const data = {
            is_panic: false,
            message: error?.message ?? String(error),
            error_code: error?.code ?? null,
            meta: error?.meta ?? null,
            backtrace: null,
          };
          send({
            id: request.id,
            error: { code: 4466, message: "An error happened. Check the data field for details.", data },
          });
        }
      });
    })
    .on("close", () => queue.finally(() => process.exit(0)));
}
