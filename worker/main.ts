// Usage: node --import tsx worker/main.ts. The queue process: collecting, understanding, drafting, publishing, alerts.
import { ConfigError } from "@/server/platform/config";
import { createApp } from "@/server/wiring";
import { runWorker } from "./run-worker";

const stopWithinMs = 30_000;

async function main(): Promise<void> {
  const app = createApp("worker");
  await app.checkBrowser();
  const worker = await runWorker(app);
  app.ctx.log.info("worker is up");
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await worker.stop();
    await app.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
