import { execFile } from "node:child_process";
import { createSocket } from "node:dgram";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
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
    allowPrivate: true,
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

  const out = (path: string) => `${outside.url}${path}`;
  const ways: [string, () => string][] = [
    ["a script's navigation", () => `location.href = "${out("/navigation")}"`],
    ["location.replace", () => `location.replace("${out("/replace")}")`],
    [
      "a form sent",
      () =>
        `const f = document.createElement("form"); f.method = "post"; f.action = "${out("/form")}"; document.body.append(f); f.submit()`,
    ],
    [
      "a link followed",
      () => `const a = document.createElement("a"); a.href = "${out("/link")}"; document.body.append(a); a.click()`,
    ],
    [
      "a ping",
      () =>
        `const a = document.createElement("a"); a.href = "#"; a.ping = "${out("/ping")}"; document.body.append(a); a.click()`,
    ],
    ["a beacon", () => `navigator.sendBeacon("${out("/beacon")}", "x")`],
    ["an event stream", () => `new EventSource("${out("/events")}")`],
    ["a picture", () => `new Image().src = "${out("/picture")}"`],
    [
      "a style sheet",
      () => `document.head.insertAdjacentHTML("beforeend", '<link rel="stylesheet" href="${out("/style")}">')`,
    ],
    [
      "a font",
      () =>
        `document.head.insertAdjacentHTML("beforeend", '<style>@font-face{font-family:x;src:url("${out("/font")}")} body{font-family:x}</style>')`,
    ],
    ["a background", () => `document.body.style.background = 'url("${out("/background")}")'`],
    [
      "a video",
      () => `document.body.insertAdjacentHTML("beforeend", '<video src="${out("/video")}" autoplay></video>')`,
    ],
    ["an object", () => `document.body.insertAdjacentHTML("beforeend", '<object data="${out("/object")}"></object>')`],
    ["an embed", () => `document.body.insertAdjacentHTML("beforeend", '<embed src="${out("/embed")}">')`],
    [
      "a prefetch",
      () =>
        `document.head.insertAdjacentHTML("beforeend", '<link rel="prefetch" href="${out("/prefetch")}"><link rel="preload" as="script" href="${out("/preload")}"><link rel="preconnect" href="${outside.url}">')`,
    ],
    ["a module", () => `import("${out("/module.js")}").catch(() => {})`],
    [
      "a classic script",
      () => `const s = document.createElement("script"); s.src = "${out("/script.js")}"; document.body.append(s)`,
    ],
    [
      "a frame inside a frame",
      () =>
        `document.body.insertAdjacentHTML("beforeend", \`<iframe srcdoc='<iframe src="${out("/inner-frame")}"></iframe>'></iframe>\`)`,
    ],
    [
      "a frame's own script",
      () =>
        `document.body.insertAdjacentHTML("beforeend", '<iframe srcdoc="<script>fetch(&quot;${out("/frame-script")}&quot;)</script>"></iframe>')`,
    ],
    [
      "a data address in a frame",
      () =>
        `document.body.insertAdjacentHTML("beforeend", '<iframe src="data:text/html,<script>fetch(&quot;${out("/data-frame")}&quot;)</script>"></iframe>')`,
    ],
    ["a worker from a blob", () => `new Worker(URL.createObjectURL(new Blob(['fetch("${out("/blob-worker")}")'])))`],
    [
      "a worker's imported script",
      () => `new Worker(URL.createObjectURL(new Blob(['importScripts("${out("/import-scripts")}")'])))`,
    ],
    [
      "a worker's socket",
      () =>
        `new Worker(URL.createObjectURL(new Blob(['new WebSocket("${out("/worker-socket").replace("http", "ws")}")'])))`,
    ],
    ["a shared worker", () => `new SharedWorker(URL.createObjectURL(new Blob(['fetch("${out("/shared-worker")}")'])))`],
    ["a service worker", () => `navigator.serviceWorker?.register("/worker.js").catch(() => {})`],
    ["an XMLHttpRequest", () => `const x = new XMLHttpRequest(); x.open("GET", "${out("/xhr")}"); x.send()`],
    [
      "a request that keeps on",
      () => `fetch("${out("/keepalive")}", { keepalive: true, mode: "no-cors" }).catch(() => {})`,
    ],
    ["a redirect of a picture", () => `new Image().src = "/redirect"`],
    [
      "a redirect of a frame",
      () => `document.body.insertAdjacentHTML("beforeend", '<iframe src="/redirect"></iframe>')`,
    ],
    ["a redirect of a worker's script", () => `new Worker("/redirect")`],
    [
      "a media stream's server",
      () =>
        `const c = new RTCPeerConnection({ iceServers: [{ urls: "turn:${new URL(outside.url).host}?transport=tcp", username: "u", credential: "p" }] }); c.createDataChannel("x"); c.createOffer().then((offer) => c.setLocalDescription(offer))`,
    ],
  ];
  test.each(ways)("not by %s", async (_way, script) => {
    await onPage(async (page) => {
      await page.goto(inside.url);
      await page.evaluate(script()).catch(() => {});
      // Whatever left before is decided once later requests of the same browser are through.
      await page.goto(inside.url).catch(() => {});
      await page.evaluate(() => fetch("/later").then((answer) => answer.text())).catch(() => {});
    });
    expect(outside.asked).toEqual([]);
  });

  test("not by UDP", async () => {
    const udp = createSocket("udp4");
    let packets = 0;
    udp.on("message", () => {
      packets += 1;
    });
    await new Promise<void>((resolve) => udp.bind(0, "127.0.0.2", resolve));
    await onPage(async (page) => {
      await page.goto(inside.url);
      const candidates = await page.evaluate(async (server) => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${server}` }] });
        connection.createDataChannel("x");
        await connection.setLocalDescription(await connection.createOffer());
        await new Promise<void>((resolve) => {
          connection.onicegatheringstatechange = () => connection.iceGatheringState === "complete" && resolve();
          if (connection.iceGatheringState === "complete") resolve();
        });
        return connection.localDescription?.sdp.match(/^a=candidate/gm)?.length ?? 0;
      }, `127.0.0.2:${udp.address().port}`);
      expect(candidates).toBe(0);
    });
    udp.close();
    expect(packets).toBe(0);
  });

  test.each(["file:///etc/passwd", "file://localhost/etc/hostname", "view-source:file:///etc/passwd"])(
    "not the machine's own files (%s)",
    async (address) => {
      await onPage((page) => expect(page.goto(address)).rejects.toThrow());
    },
  );

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

  test("a browser that has grown too large takes no new task and ends with its last", async () => {
    const small = createBrowserPool({
      executablePath: () => chromiumPath(),
      args: chromiumArgs,
      hosts: [inside.host],
      memoryLimitMb: 1,
    });
    const [one, other] = [await small.openContext([inside.host]), await small.openContext([inside.host])];
    const large = one.context.browser();
    expect(other.context.browser()).toBe(large);
    await one.close();
    const next = await vi.waitFor(
      async () => {
        const opened = await small.openContext([inside.host]);
        if (opened.context.browser() !== large) return opened;
        await opened.close();
        throw new Error("still the large one");
      },
      { timeout: 20_000 },
    );
    expect(large?.isConnected()).toBe(true);
    await other.close();
    expect(large?.isConnected()).toBe(false);
    expect(other.hasLostBrowser()).toBe(true);
    await next.close();
    await small.close();
  });

  test("a page asked for while its context closes is refused instead of never coming", async () => {
    const opened = await pool.openContext([inside.host]);
    const coming = expect(opened.newPage()).rejects.toThrow(/closed/);
    await opened.close();
    await coming;
  });

  test("an engine that is not installed is no browser, and never another one in its stead", async () => {
    const executablePath = () => chromiumPath();
    const webkit = createBrowserPool({ kind: "webkit", executablePath, args: chromiumArgs, hosts: [inside.host] });
    const opened = webkit.openContext([inside.host]).then(
      ({ context }) => context.browser()?.browserType().name(),
      (error: Error) => error.message,
    );
    const isInstalled = existsSync((await import("playwright")).webkit.executablePath());
    const expected = isInstalled ? /^webkit$/ : /webkit is not installed here: run "npx playwright install webkit"/;
    expect(await opened).toMatch(expected);
    await webkit.close();
  });

  test("who opens no context loads no browser library", async () => {
    const look = `import { createRequire } from "node:module";
      import { createApp } from "./server/wiring.ts";
      await createApp("web").close();
      const { cache } = createRequire(import.meta.url);
      console.log(Object.keys(cache).filter((file) => file.includes("playwright")).length);`;
    const args = ["--import", "tsx", "--input-type=module", "-e", look];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: process.env });
    expect(stdout.trim()).toBe("0");
  });

  test("a browser that cannot start says so and is tried again", async () => {
    let path = "/nonexistent/chromium";
    const hosts = [inside.host];
    const broken = createBrowserPool({
      executablePath: async () => path,
      args: chromiumArgs,
      hosts,
      allowPrivate: true,
    });
    await expect(broken.openContext([inside.host])).rejects.toThrow();
    path = await chromiumPath();
    await (await broken.openContext([inside.host])).close();
    await broken.close();
    await expect(broken.openContext([inside.host])).rejects.toThrow(/closed/);
  });
});
