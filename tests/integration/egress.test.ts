import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startEgressProxy } from "@/server/integrations/browser/egress-proxy";
import { createEgressFetch } from "@/server/integrations/egress-fetch";

let server: Server;
let port: number;
let asked: string[] = [];
const name = "m.place.naver.com";

beforeAll(async () => {
  server = createServer((incoming, outgoing) => {
    asked.push(`${incoming.method} ${incoming.headers.host}${incoming.url}`);
    if (incoming.url === "/redirect") outgoing.writeHead(302, { location: "http://127.0.0.1:1/secret" });
    if (incoming.url === "/none") outgoing.writeHead(204);
    outgoing.end("안녕하세요");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
});
const listed = () => `127.0.0.1:${port}`;
const sandboxFetch = () => createEgressFetch({ hosts: [listed(), name], allowPrivate: true });

describe("a plain request", () => {
  test("reaches a listed address, with its method, headers and body", async () => {
    const answer = await sandboxFetch()(`http://${listed()}/path?q=1`, { method: "POST", body: "x" });
    expect([answer.status, await answer.text()]).toEqual([200, "안녕하세요"]);
    expect((await sandboxFetch()(`http://${listed()}/none`)).status).toBe(204);
    expect(asked[0]).toBe(`POST ${listed()}/path?q=1`);
  });

  test("does not follow a redirect", async () => {
    const answer = await sandboxFetch()(`http://${listed()}/redirect`);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "http://127.0.0.1:1/secret"]);
    await answer.body?.cancel();
    expect(asked).toHaveLength(1);
  });

  test.each([
    () => "http://127.0.0.1/",
    () => `http://127.0.0.2:${port}/`,
    () => `http://localhost:${port}/`,
    () => `http://[::1]:${port}/`,
    () => `http://[::ffff:127.0.0.1]:${port}/`,
    () => `http://user:secret@${listed()}/`,
    () => `http://${name}/`,
    () => `https://${name}.evil.example/`,
    () => `https://${name}@evil.example/`,
    () => "http://169.254.169.254/latest/meta-data/",
    () => "https://metadata.google.internal/",
    () => "file:///etc/passwd",
    () => "data:text/plain,x",
    () => "not an address",
  ])("never leaves for what is not listed (%#)", async (address) => {
    await expect(sandboxFetch()(address())).rejects.toMatchObject({ kind: "rejected" });
    expect(asked).toEqual([]);
  });

  test("in production not even a listed address of this machine", async () => {
    const fetch = createEgressFetch({ hosts: [listed()], allowPrivate: false });
    await expect(fetch(`http://${listed()}/`)).rejects.toThrow(/not public/);
    expect(asked).toEqual([]);
  });

  test("a name is looked up once, and what was looked up is what is dialled", async () => {
    const answers = [["203.0.113.9"], ["127.0.0.1"], ["2606:4700::1111", "10.0.0.1"]];
    let lookedUp = 0;
    const resolve = async () => answers[lookedUp++] ?? ["127.0.0.1"];
    const fetch = createEgressFetch({ hosts: [name], allowPrivate: true, resolve });
    for (let turn = 0; turn < answers.length; turn += 1)
      await expect(fetch(`https://${name}/`)).rejects.toThrow(/not public/);
    expect(lookedUp).toBe(answers.length);
    const stopping = AbortSignal.timeout(50);
    const rebinding = createEgressFetch({
      hosts: [name],
      allowPrivate: true,
      resolve: async () => [lookedUp++ === answers.length ? "223.130.200.104" : "127.0.0.1"],
    });
    await expect(rebinding(`https://${name}/`, { signal: stopping })).rejects.toThrow();
    expect(lookedUp).toBe(answers.length + 1);
    expect(asked).toEqual([]);
  });
});

describe("the browser's way out", () => {
  /** Status the proxy answers a plain request for an address with. */
  async function through(allowPrivate: boolean, address: string, hosts = [listed(), name]): Promise<number> {
    const proxy = await startEgressProxy({ hosts, allowPrivate, resolve: async () => ["127.0.0.1"] });
    try {
      return await new Promise((resolve, reject) => {
        const { hostname, port: proxyPort } = new URL(proxy.url);
        request({ host: hostname, port: proxyPort, path: address }, (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        })
          .on("error", reject)
          .end();
      });
    } finally {
      await proxy.close();
    }
  }
  /** First line the proxy answers a CONNECT with. */
  async function tunnel(allowPrivate: boolean, authority: string, resolve?: () => Promise<string[]>): Promise<string> {
    const proxy = await startEgressProxy({ hosts: [listed(), name], allowPrivate, resolve });
    try {
      return await new Promise((done, reject) => {
        const { hostname, port: proxyPort } = new URL(proxy.url);
        const socket = connect(Number(proxyPort), hostname, () =>
          socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`),
        );
        socket.once("data", (bytes) => {
          socket.destroy();
          done(bytes.toString().split("\r\n")[0] ?? "");
        });
        socket.once("error", reject);
      });
    } finally {
      await proxy.close();
    }
  }

  test("lets a listed address of the sandbox through, in production not", async () => {
    expect(await through(true, `http://${listed()}/`)).toBe(200);
    expect(await through(false, `http://${listed()}/`)).toBe(403);
    expect(asked).toHaveLength(1);
  });

  test.each([
    () => `http://127.0.0.2:${port}/`,
    () => `http://${name}/`,
    () => `http://user@${listed()}/`,
    () => "http://169.254.169.254/",
    () => "/relative",
    () => "file:///etc/passwd",
  ])("nothing else (%#)", async (address) => {
    expect(await through(true, address())).toBe(403);
    expect(asked).toEqual([]);
  });

  test.each([
    () => "127.0.0.1:22",
    () => `127.0.0.2:${port}`,
    () => `localhost:${port}`,
    () => `[::1]:${port}`,
    () => "2130706433:22",
    () => `${name}:8443`,
    () => `${name}.:443`,
    () => `user@${name}:443`,
    () => "169.254.169.254:443",
    () => "metadata.google.internal:443",
  ])("no tunnel elsewhere (%#)", async (authority) => {
    expect(await tunnel(true, authority())).toMatch(/403/);
  });

  test.each(["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "fd00::1"])(
    "no tunnel to a listed name that leads to %s",
    async (address) => {
      expect(await tunnel(true, `${name}:443`, async () => [address])).toMatch(/403/);
      expect(await tunnel(false, `${name}:443`, async () => ["223.130.200.104", address])).toMatch(/403/);
    },
  );
});
