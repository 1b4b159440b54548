// Usage: npm run bench api. CPU of the web process per API call, answered by the lean front and by Next, side by side.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import http from "node:http";
import { createServer } from "node:net";
import { encode } from "next-auth/jwt";
import { benchDatabase, fillReviews, report } from "./fixture";

const requests = 3_000;
const connections = 20;
const ticksPerSecond = 100;

const database = await benchDatabase();
const userId = await fillReviews(database, 20_000, 3);
const session = await database.db.session.create({ data: { userId, expiresAt: new Date(Date.now() + 3_600_000) } });
const token = await encode({ token: { sid: session.id, uid: userId }, secret: database.env.AUTH_SECRET });
const input = encodeURIComponent(JSON.stringify({ json: {} }));
const path = `/api/trpc/reviews.count?input=${input}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

async function startWeb(leanFront: "on" | "off") {
  const port = await freePort();
  const env = {
    ...database.env,
    NODE_ENV: "production" as const,
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    LEAN_FRONT: leanFront,
  };
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (let tries = 0; tries < 120; tries++) {
    if (
      await fetch(`http://127.0.0.1:${port}/api/health/live`).then(
        (r) => r.ok,
        () => false,
      )
    )
      return { child, port };
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("the web process did not come up");
}

/** CPU seconds a process has used so far. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

async function load(port: number, count: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const status = await new Promise<number>((done, fail) => {
        const headers = { cookie: `urigage.session=${token}` };
        const request = http.get({ host: "127.0.0.1", port, path, agent, headers }, (res) => {
          res.resume().on("end", () => done(res.statusCode ?? 0));
        });
        request.on("error", fail);
      });
      if (status !== 200) throw new Error(`answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
}

async function cpuMsPerRequest(leanFront: "on" | "off"): Promise<number> {
  const { child, port } = await startWeb(leanFront);
  try {
    await load(port, requests / 3);
    const before = cpuSeconds(child.pid as number);
    await load(port, requests);
    return Math.round(((cpuSeconds(child.pid as number) - before) / requests) * 100_000) / 100;
  } finally {
    await end(child);
  }
}

const end = (child: ChildProcess) =>
  new Promise((done) => {
    child.once("exit", done);
    child.kill("SIGTERM");
  });

const leanCpuMsPerRequest = await cpuMsPerRequest("on");
const nextCpuMsPerRequest = await cpuMsPerRequest("off");
report({ leanCpuMsPerRequest, nextCpuMsPerRequest });
await database.end();
