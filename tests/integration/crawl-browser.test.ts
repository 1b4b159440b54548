import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type BrowserPool, createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";

type Site = { server: Server; url: string; host: string; asked: string[] };

/** A site on a loopback address of its own, so that another one is another host. */
async function site(
  address: string,
  answer: (path: string) => { location?: string; type?: string; body?: string },
): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const { location, type = "text/html", body = "" } = answer(request.url ?? "");
    response.writeHead(location ? 302 : 200, {
      "content-type": type,
      "access-control-allow-origin": "*",
      ...(location && { location }),
    });
    response.end(body);
  });
  server.on("upgrade", (request, socket) => {
    asked.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const host = `${address}:${(server.address() as AddressInfo).port}`;
  return { server, url: `http://${host}`, host, asked };
}

let inside: Site;
let outside: Site;
let pool: BrowserPool;
beforeAll(async () => {
  outside = await site("127.0.0.2", () => ({ body: "<title>secret</title>" }));
  inside = await site("127.0.0.1", (path) => {
    if (path === "/redirect") return { location: `${outside.url}/by-redirect` };
    if (path === "/worker.js")
      return {
        type: "text/javascript",
        body: `fetch("${outside.url}/by-worker").then(() => postMessage("out"), () => postMessage("kept in"));`,
      };
    if (path === "/meta") return { body: `<meta http-equiv="refresh" content="0;url=${outside.url}/by-meta">` };
    return { body: "<title>inside</title><p>페이지</p>" };
  });
  pool = createBrowserPool({
    executablePath: () => chromiumPath(),
    args: chromiumArgs,
    hosts: [inside.host],
    contextsPerBrowser: 3,
  });
});
afterAll(async () => {
  await pool.close();
  inside.server.close();
  outside.server.close();
});

async function onPage<T>(work: (page: Awaited<ReturnType<typeof openPage>>["page"]) => Promise<T>): Promise<T> {
  const opened = await openPage();
  try {
    return await work(opened.page);
  } finally {
    await opened.close();
  }
}
async function openPage() {
  const opened = await pool.openContext([inside.host]);
  const page = await opened.context.newPage();
  page.setDefaultTimeout(5_000);
  return { ...opened, page };
}

describe("a page reaches its own platform and nothing else", () => {
  test("its own", async () => {
    expect(await onPage(async (page) => (await page.goto(inside.url), page.title()))).toBe("inside");
  });

  test("not by address", async () => {
    await onPage((page) => expect(page.goto(`${outside.url}/by-address`)).rejects.toThrow());
    expect(outside.asked).toEqual([]);
  });

  test("not by redirect, of the page or of its script's request", async () => {
    await onPage(async (page) => {
      expect((await page.goto(`${inside.url}/redirect`))?.status()).toBe(403);
      await page.goto(inside.url);
      const status = await page.evaluate(async () => (await fetch("/redirect").catch(() => null))?.status ?? null);
      expect(status).not.toBe(200);
    });
    expect(outside.asked).toEqual([]);
  });

  test("not by refresh, frame, pop-up, script, worker or socket", async () => {
    await onPage(async (page) => {
      const failed: string[] = [];
      page.context().on("requestfailed", (request) => failed.push(URL.parse(request.url())?.pathname ?? ""));
      await page.goto(inside.url);
      const results = await page.evaluate(
        async ({ out, own }) => {
          const frame = document.createElement("iframe");
          frame.src = `${out}/by-frame`;
          document.body.append(frame);
          window.open(`${out}/by-popup`);
          const script = fetch(`${out}/by-script`).then(
            () => "out",
            () => "kept in",
          );
          const worker = new Promise((resolve) => {
            new Worker(`${own}/worker.js`).onmessage = (event) => resolve(event.data);
          });
          const socket = new Promise((resolve) => {
            const opened = new WebSocket(`${out.replace("http", "ws")}/by-socket`);
            opened.onclose = () => resolve("kept in");
          });
          return Promise.all([script, worker, socket]);
        },
        { out: outside.url, own: inside.url },
      );
      expect(results).toEqual(["kept in", "kept in", "kept in"]);
      await page.goto(`${inside.url}/meta`).catch(() => {});
      await vi.waitFor(() => expect(failed).toEqual(expect.arrayContaining(["/by-frame", "/by-popup", "/by-meta"])));
    });
    expect(outside.asked).toEqual([]);
  });

  test("other names of this machine are not resolved", async () => {
    const { port } = new URL(inside.url);
    for (const name of ["localhost", "127.0.0.3", "[::1]"])
      await onPage((page) => expect(page.goto(`http://${name}:${port}/`)).rejects.toThrow());
  });

  test("pictures are not loaded", async () => {
    await onPage(async (page) => {
      await page.goto(inside.url);
      const refused = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/picture.jpg"));
      await page.evaluate(() => {
        document.body.innerHTML = '<img src="/picture.jpg">';
      });
      await refused;
    });
    expect(inside.asked).not.toContain("/picture.jpg");
  });
});

describe("one browser, one context per task", () => {
  test("two contexts share no cookies", async () => {
    const [one, two] = [await openPage(), await openPage()];
    await one.context.addCookies([{ name: "NID_SES", value: "one", url: inside.url }]);
    expect(await two.context.cookies()).toEqual([]);
    await Promise.all([one.close(), two.close()]);
  });

  test("a browser that dies ends its tasks and is replaced", async () => {
    const before = await openPage();
    const session = await before.context.browser()?.newBrowserCDPSession();
    await session?.send("Browser.crash").catch(() => {});
    await expect(before.page.goto(inside.url)).rejects.toThrow();
    await before.close();
    expect(await onPage(async (page) => (await page.goto(inside.url), page.title()))).toBe("inside");
  });

  test("after some contexts a new browser takes over, and the old one ends with its last task", async () => {
    const opened = [];
    for (let count = 0; count < 8; count += 1) opened.push(await openPage());
    const browsers = [...new Set(opened.map(({ context }) => context.browser()))];
    expect(browsers.length).toBeGreaterThanOrEqual(3);
    expect(browsers.every((browser) => browser?.isConnected())).toBe(true);
    await Promise.all(opened.map(({ close }) => close()));
    expect(browsers.filter((browser) => browser?.isConnected()).length).toBeLessThanOrEqual(1);
  });

  test("a browser that cannot start says so and is tried again", async () => {
    let path = "/nonexistent/chromium";
    const broken = createBrowserPool({ executablePath: async () => path, args: chromiumArgs, hosts: [inside.host] });
    await expect(broken.openContext([inside.host])).rejects.toThrow();
    path = await chromiumPath();
    await (await broken.openContext([inside.host])).close();
    await broken.close();
    await expect(broken.openContext([inside.host])).rejects.toThrow(/closed/);
  });
});
