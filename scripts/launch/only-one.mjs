import { createHash } from "node:crypto";
import net from "node:net";
import { root } from "./root.mjs";
import { Stop } from "./steps.mjs";
import { until } from "./processes.mjs";

// An abstract socket: the kernel lets one process have it and frees it at that process's death, whatever the cause.
const address = `\0urigage-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;

/** What the running one says of itself: { pid, command, url, stopping }; undefined when none is running here. */
export function askRunning() {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    socket.once("error", () => resolve(undefined));
    socket.once("end", () => resolve(text ? JSON.parse(text) : undefined));
  });
}

/**
 * Makes this process the only one of this folder; `describe()` tells others who asks. One that is about to stop is
 * waited for; any other is a Stop. Resolves with a function that gives the place up.
 */
export async function becomeOnlyOne(describe) {
  const server = net.createServer((socket) =>
    socket.on("error", () => {}).end(JSON.stringify({ pid: process.pid, ...describe() })),
  );
  const take = () =>
    new Promise((resolve, reject) => {
      server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
      server.listen(address, () => resolve(true));
    });
  const startedAt = performance.now();
  let running;
  const waitsFor = () => performance.now() - startedAt < (running?.stopping ? 30_000 : 1_000);
  await until(async () => (await take()) || ((running = await askRunning()) && !waitsFor()), 60_000, 200);
  if (!server.listening) {
    const { command = "It", url, pid = "unknown" } = running ?? {};
    throw new Stop(
      `${command} is already running in this folder${url ? ` at ${url}` : ""} (process ${pid}): stop that one first with Ctrl-C.`,
    );
  }
  server.unref();
  return () => new Promise((resolve) => server.close(resolve));
}
