import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { encode } from "next-auth/jwt";
import type { Db } from "@/server/platform/db";

export type Web = { address: string; pid: number; end(): Promise<void> };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const isUp = (address: string) =>
  fetch(`${address}/api/health/live`).then(
    (answer) => answer.ok,
    () => false,
  );

/** The web process on a free port, of the build that is there. */
export async function startWeb(env: Record<string, string | undefined>): Promise<Web> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    env: { ...env, NODE_ENV: "production", PORT: String(port), APP_URL: address },
    stdio: ["ignore", "inherit", "inherit"],
  });
  for (let tries = 0; tries < 240 && child.exitCode === null; tries++) {
    if (await isUp(address))
      return {
        address,
        pid: child.pid as number,
        end: () =>
          new Promise((done) => {
            child.once("exit", () => done());
            child.kill("SIGTERM");
          }),
      };
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error("the web process did not come up");
}

/** A cookie of a header as a browser's jar takes it. */
export function cookieOf(header: string, url: string) {
  const at = header.indexOf("=");
  return { name: header.slice(0, at), value: header.slice(at + 1), url };
}

/** The cookie of somebody who has just signed in. */
export async function sessionCookie(db: Db, userId: string, secret: string): Promise<string> {
  const { id } = await db.session.create({ data: { userId, expiresAt: new Date(Date.now() + 3 * 3_600_000) } });
  return `urigage.session=${await encode({ token: { sid: id, uid: userId }, secret })}`;
}
