// Usage: npm run bench api. CPU of the web process per API call, answered by the lean front and by Next, side by side.
import { readFileSync } from "node:fs";
import http from "node:http";
import { benchDatabase, fillReviews, report } from "./fixture";
import { sessionCookie, startWeb } from "./web";

const requests = 3_000;
const connections = 20;
const ticksPerSecond = 100;

const database = await benchDatabase();
const userId = await fillReviews(database, 20_000, 3);
const cookie = await sessionCookie(database.db, userId, database.env.AUTH_SECRET);
const input = encodeURIComponent(JSON.stringify({ json: {} }));
const path = `/api/trpc/reviews.count?input=${input}`;

/** CPU seconds a process has used so far. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

async function load(address: string, count: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const status = await new Promise<number>((done, fail) => {
        const request = http.get(`${address}${path}`, { agent, headers: { cookie } }, (res) => {
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
  const { address, pid, end } = await startWeb({ ...database.env, LEAN_FRONT: leanFront });
  try {
    await load(address, requests / 3);
    const before = cpuSeconds(pid);
    await load(address, requests);
    return Math.round(((cpuSeconds(pid) - before) / requests) * 100_000) / 100;
  } finally {
    await end();
  }
}

const leanCpuMsPerRequest = await cpuMsPerRequest("on");
const nextCpuMsPerRequest = await cpuMsPerRequest("off");
report({ leanCpuMsPerRequest, nextCpuMsPerRequest });
await database.end();
