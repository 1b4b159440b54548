// Usage: npm run -s import -- --email E --store S --file F [--map text=2,rating=3] [--header yes|no] [--create-store] [--dry-run] [--wait]
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import en from "@/messages/en/import.json";
import type { Ctx } from "@/server/context";
import { maxFileBytes } from "@/server/domain/review-file/limits";
import type { Mapping } from "@/server/domain/review-file/mapping";
import { parseMap } from "@/server/domain/review-file/parse-map";
import { checkFile } from "@/server/features/imports/check-file";
import { discardImport } from "@/server/features/imports/discard-import";
import { fileError } from "@/server/features/imports/file/file-table";
import { getImport } from "@/server/features/imports/get-import";
import { previewImport } from "@/server/features/imports/preview-import";
import { runImport } from "@/server/features/imports/run-import";
import { startImport } from "@/server/features/imports/start-import";
import { uploadImport } from "@/server/features/imports/upload-import";
import { createStore } from "@/server/features/stores/create-store";
import { listStores } from "@/server/features/stores/list-stores";
import { type Config, ConfigError, parseConfig } from "@/server/platform/config";
import { AppError } from "@/server/platform/errors";
import { createApp } from "@/server/wiring";

const usage = `Usage: npm run -s import -- --email E --store S --file F [options]

  --email E        the owner's e-mail address
  --store S        id or exact name of one of their stores
  --file F         CSV, TSV or .xlsx, up to 10 MB and 100,000 rows
  --map M          columns by number from 1 or by name: text=2,rating=3,date=작성일
                   (date, author, rating, text, platform, reply, id); columns not named are left out
  --header yes|no  whether the first row holds column names (found out by itself)
  --create-store   make the store S when there is none
  --dry-run        only count what would come in
  --wait           stay until the replies are drafted (needs a running worker)

Prints {"rows","imported","duplicates","rejected"} as JSON. Exit code 0 done, 1 refused, 2 wrong usage.`;

class Refusal extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

type Options = ReturnType<typeof readOptions>;
type Summary = { rows: number; imported: number; duplicates: number; rejected: number };

function readOptions() {
  const string = { type: "string" } as const;
  const boolean = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    options: {
      email: string,
      store: string,
      file: string,
      map: string,
      header: string,
      "create-store": boolean,
      "dry-run": boolean,
      wait: boolean,
      help: boolean,
    },
  });
  const { email, store, file, header } = values;
  if (values.help) throw new Refusal(usage, 2);
  if (!email || !store || !file) throw new Refusal(`--email, --store and --file are needed.\n\n${usage}`, 2);
  if (header !== undefined && header !== "yes" && header !== "no") throw new Refusal("--header is yes or no.", 2);
  return { ...values, email, store, file, header };
}

/** The settings given to this process, or else those of the installation in this folder. */
async function readSettings(): Promise<Config> {
  const complete = { ...process.env, LOG_LEVEL: "silent" };
  try {
    return parseConfig(complete);
  } catch {
    const { loadEnvironment } = await import("./environment.mjs");
    return parseConfig({ ...(await loadEnvironment()), LOG_LEVEL: "silent" });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Refusal(`There is no file ${file}.`);
  if (found.size > maxFileBytes) throw fileError("too_large");
  return readFile(file);
}

async function actAs(ctx: Ctx, email: string): Promise<Ctx> {
  const user = await ctx.db.user.findUnique({ where: { email: email.trim().toLowerCase() } });
  if (!user) throw new Refusal(`Nobody has signed up as ${email}.`);
  return { ...ctx, actor: { kind: "user", userId: user.id, role: user.role, sessionId: "cli" } };
}

async function findStore(
  ctx: Ctx,
  { store, "create-store": mayCreate, "dry-run": isDryRun }: Options,
): Promise<string> {
  const stores = await listStores(ctx);
  const found = stores.filter((known) => known.id === store || known.name === store);
  if (found.length > 1)
    throw new Refusal(`Two stores are named ${store}; use an id: ${found.map(({ id }) => id).join(", ")}`);
  if (found[0]) return found[0].id;
  if (mayCreate && !isDryRun) return (await createStore(ctx, { name: store })).id;
  const names = stores.length > 0 ? `has ${stores.map(({ name }) => name).join(", ")}` : "has no store";
  throw new Refusal(`There is no store ${store}: this owner ${names}. --create-store makes it.`);
}

function settle(suggested: Mapping, names: string[], { map, header }: Options): Mapping {
  const hasHeader = header === undefined ? suggested.hasHeader : header === "yes";
  if (map === undefined) return { ...suggested, hasHeader };
  const parsed = parseMap(map, names);
  if (!parsed.ok) throw new Refusal(`--map: ${parsed.problem}.`, 2);
  return { ...suggested, hasHeader, columns: parsed.columns };
}

async function importFile(ctx: Ctx, options: Options): Promise<Summary> {
  const owner = await actAs(ctx, options.email);
  const bytes = await readBytes(options.file);
  const { suggestion, names } = await checkFile(bytes, ctx.now());
  const mapping = settle(suggestion.mapping, names, options);
  if (!mapping.columns.includes("text")) throw fileError("no_text_column");
  const storeId = await findStore(owner, options);
  const { importId } = await uploadImport(owner, { storeId, fileName: path.basename(options.file) }, bytes);
  if (options["dry-run"]) {
    const { dryRun } = await previewImport(owner, { importId, mapping });
    await discardImport(owner, { importId });
    const { good = 0, known = 0, rejected = 0 } = dryRun?.counts ?? {};
    return { rows: good + known + rejected, imported: good, duplicates: known, rejected };
  }
  // Should this process die, the worker goes on a minute later.
  await startImport(owner, { importId, mapping }, { runAt: new Date(ctx.now().getTime() + 60_000) });
  await runImport(ctx, { importId }, { onProgress: tell });
  const done = await getImport(owner, { importId });
  if (done.status !== "done") throw new Refusal(done.error ?? "The import was stopped.");
  if (options.wait) await waitForDrafts(owner, importId);
  return { rows: done.totalRows, imported: done.imported, duplicates: done.duplicates, rejected: done.rejected };
}

async function waitForDrafts(ctx: Ctx, importId: string): Promise<void> {
  for (;;) {
    const { drafted, undrafted } = await getImport(ctx, { importId });
    process.stderr.write(`${drafted} replies drafted, ${undrafted} to go\n`);
    if (undrafted === 0) return;
    const [worker] = await ctx.db.$queryRaw<
      unknown[]
    >`select from worker_heartbeat where seen_at > now() - interval '1 minute'`;
    if (!worker)
      return void process.stderr.write("No worker is running: the drafts are queued and written once it is.\n");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

const tell = (processed: number) => process.stderr.write(`${processed.toLocaleString("en")} rows\n`);

const isWrongUsage = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS");
const isUnreachable = (error: unknown) =>
  /ECONNREFUSED|P1001|57P03/.test(String((error as NodeJS.ErrnoException).code));

function explain(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigError) return error.message;
  if (error instanceof AppError)
    return Object.entries(en.problems).find(([reason]) => reason === error.reason)?.[1] ?? error.message;
  if (isWrongUsage(error)) return `${(error as Error).message}\n\n${usage}`;
  if (isUnreachable(error)) return "The database does not answer. Start it first, for example with npm start.";
  return (error as Error).stack ?? String(error);
}

async function main(): Promise<void> {
  const options = readOptions();
  const app = createApp("import", { config: await readSettings() });
  try {
    process.stdout.write(`${JSON.stringify(await importFile(app.ctx, options))}\n`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof Refusal ? error.exitCode : isWrongUsage(error) ? 2 : 1;
});
