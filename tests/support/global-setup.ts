import type { TestProject } from "vitest/node";
import { generateClient, migrate } from "@/scripts/launch/migrate.mjs";
import { ensureDatabase, throwAwayServer } from "@/scripts/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    databases: { admin: string; template: string };
  }
}

const template = "template_app";

/** One server for the run with one migrated database, which every test file copies. All of it is thrown away at the end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await generateClient();
  const server = await throwAwayServer();
  await ensureDatabase(server.url(template));
  await migrate(server.url(template));
  project.provide("databases", { admin: server.url("postgres"), template });
  return server.stop;
}
