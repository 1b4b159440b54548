// Usage: a library. The settings of the installation in this folder, for commands that join it (npm run import, npm run db).
import { makeDataFolder, readJson } from "./launch/data-folder.mjs";
import { applyEnv, readEnvFile } from "./launch/env-file.mjs";
import { defaultPorts } from "./launch/ports.mjs";
import { inRoot } from "./launch/root.mjs";
import { loadSecrets } from "./launch/secrets.mjs";
import { programEnv } from "./launch/settings.mjs";
import { productServer } from "./postgres.mjs";

/** The embedded server of this folder, running or not. */
export function embeddedServer() {
  makeDataFolder();
  return productServer(loadSecrets().postgresPassword);
}

/** The environment web and worker of this folder run with. */
export async function loadEnvironment() {
  applyEnv(readEnvFile(inRoot(".env")));
  if (process.env.APP_ENV === "production") return { ...process.env };
  makeDataFolder();
  const ports = { ...defaultPorts, ...readJson("ports.json") };
  const server = process.env.DATABASE_URL ? undefined : embeddedServer();
  const databaseUrl = process.env.DATABASE_URL || server.url((await server.runningPort()) ?? ports.POSTGRES_PORT);
  return programEnv({ ports, secrets: loadSecrets(), databaseUrl });
}
