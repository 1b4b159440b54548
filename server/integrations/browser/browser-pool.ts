import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { browserMemoryMb } from "./browser-memory";
import { type EgressProxy, startEgressProxy } from "./egress-proxy";
import { guardTraffic } from "./guard-traffic";
import { type BrowserKind, launchBrowser } from "./launch-browser";
import { NoBrowser } from "./no-browser";

export type OpenContext = {
  context: BrowserContext;
  /** A page of the context; rejects when it is closed meanwhile, which Playwright's own leaves hanging. */
  newPage(): Promise<Page>;
  /** Ends the context and all that is in it; safe to call twice. */
  close(): Promise<void>;
  /** Whether the browser behind it is gone, however that came; what the task met then is no fault of the platform's. */
  hasLostBrowser(): boolean;
};

/** One browser for a process; every task gets a context of its own, which shares nothing with another. */
export type BrowserPool = {
  /** Throws NoBrowser where none can be started. The context reaches `hosts` only ("m.place.naver.com", "*.pstatic.net", "127.0.0.1:4001") and loads no media. */
  openContext(hosts: readonly string[], options?: BrowserContextOptions): Promise<OpenContext>;
  close(): Promise<void>;
};

type Running = { browser: Browser; opened: number; live: number; isRetired: boolean; isMeasured: boolean };

/**
 * Starts Chromium at the first need, again after a crash, and anew after `contextsPerBrowser` contexts or
 * beyond `memoryLimitMb`, so that what it leaks stays small. A browser whose last context is gone after that is closed.
 */
export function createBrowserPool(options: {
  kind?: BrowserKind;
  executablePath: () => Promise<string>;
  args: readonly string[];
  /** All hosts any context may reach; the browser has no other way out, for redirects and workers neither. */
  hosts: readonly string[];
  /** Listed addresses on this machine may be reached: the sandbox's. */
  allowPrivate?: boolean;
  contextsPerBrowser?: number;
  /** A browser that takes more takes no new contexts. */
  memoryLimitMb?: number;
}): BrowserPool {
  const { contextsPerBrowser = 100, memoryLimitMb = 1_200 } = options;
  const all = new Set<Running>();
  let current: Promise<Running> | null = null;
  let proxy: Promise<EgressProxy> | null = null;
  let isClosed = false;

  async function launch(): Promise<Running> {
    const { url } = await (proxy ??= startEgressProxy({
      hosts: options.hosts,
      allowPrivate: options.allowPrivate ?? false,
    }));
    const { kind = "chromium", executablePath, args } = options;
    const browser = await launchBrowser({ kind, executablePath, args }, url);
    const running: Running = { browser, opened: 0, live: 0, isRetired: false, isMeasured: false };
    all.add(running);
    browser.on("disconnected", () => {
      all.delete(running);
      running.isRetired = true;
    });
    return running;
  }

  async function usable(): Promise<Running> {
    if (isClosed) throw new Error("the browser pool is closed");
    const attempt = (current ??= launch());
    try {
      const running = await attempt;
      if (!running.isRetired && running.browser.isConnected()) return running;
    } catch (error) {
      if (current === attempt) current = null;
      throw error;
    }
    if (current === attempt) current = null;
    return usable();
  }

  async function release(running: Running): Promise<void> {
    running.live -= 1;
    await endIfDone(running);
    void retireIfLarge(running);
  }

  async function retireIfLarge(running: Running): Promise<void> {
    if (running.isRetired || running.isMeasured) return;
    running.isMeasured = true;
    const memoryMb = await browserMemoryMb(running.browser);
    running.isMeasured = false;
    if (memoryMb === null || memoryMb <= memoryLimitMb) return;
    running.isRetired = true;
    await endIfDone(running);
  }

  async function endIfDone({ isRetired, live, browser }: Running): Promise<void> {
    if (isRetired && live === 0) await browser.close().catch(() => {});
  }

  return {
    async openContext(hosts, contextOptions) {
      const running = await usable().catch((error: unknown) => {
        throw noBrowser(error);
      });
      running.live += 1;
      running.opened += 1;
      running.isRetired ||= running.opened >= contextsPerBrowser;
      let isOpen = true;
      const close = async (context?: BrowserContext) => {
        if (!isOpen) return;
        isOpen = false;
        await context?.close().catch(() => {});
        await release(running);
      };
      try {
        const context = await running.browser.newContext({ ...contextOptions, serviceWorkers: "block" });
        await guardTraffic(context, hosts);
        const closed = new Promise<never>((_, reject) => {
          context.once("close", () => reject(new NoBrowser("the context was closed")));
        });
        closed.catch(() => {});
        return {
          context,
          newPage: () => Promise.race([context.newPage(), closed]),
          close: () => close(context),
          hasLostBrowser: () => !running.browser.isConnected(),
        };
      } catch (error) {
        await close();
        throw noBrowser(error);
      }
    },
    async close() {
      isClosed = true;
      await current?.catch(() => {});
      await Promise.all([...all].map(({ browser }) => browser.close().catch(() => {})));
      await (await proxy)?.close();
    },
  };
}

const noBrowser = (cause: unknown): NoBrowser =>
  new NoBrowser(cause instanceof Error ? (cause.message.split("\n")[0] ?? cause.name) : "unknown");
