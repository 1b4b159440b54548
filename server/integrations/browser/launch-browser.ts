import { access } from "node:fs/promises";
import type { Browser } from "playwright";
import { NoBrowser } from "./no-browser";

export type BrowserKind = "chromium" | "firefox" | "webkit";
export type LaunchOptions = {
  /** Firefox and WebKit only in Playwright's own builds: those of the system do not speak to it. */
  kind: BrowserKind;
  executablePath: () => Promise<string>;
  args: readonly string[];
};

/** Starts a browser whose only way out is the proxy. Playwright itself is loaded here, so that who needs no browser pays nothing. */
export async function launchBrowser({ kind, executablePath, args }: LaunchOptions, proxyUrl: string): Promise<Browser> {
  const playwright = await import("playwright");
  const missing = await missingBrowser(kind);
  if (missing) throw new NoBrowser(missing);
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  if (kind !== "chromium")
    return playwright[kind].launch({
      ...signals,
      proxy: { server: proxyUrl, bypass: "<-loopback>" },
      ...(kind === "firefox" && { firefoxUserPrefs: { "media.peerconnection.enabled": false } }),
    });
  return playwright.chromium.launch({
    ...signals,
    executablePath: await executablePath(),
    args: [...args, ...small, ...onlyThrough(proxyUrl)],
  });
}

/** What to do about a wished browser that is not on this machine; null when it is. Chromium is brought along. */
export async function missingBrowser(kind: BrowserKind): Promise<string | null> {
  if (kind === "chromium") return null;
  const playwright = await import("playwright");
  if (await exists(playwright[kind].executablePath())) return null;
  return (
    `CRAWL_BROWSER is ${kind}, and Playwright's own ${kind} is not installed here: ` +
    `run "npx playwright install ${kind}", or leave CRAWL_BROWSER out to collect with Chromium`
  );
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

/** Scripts run as they are, in small heaps: a context takes 45 MB instead of 65, and no crawl is slower (bench crawl). */
const small = ["--js-flags=--max-semi-space-size=1 --optimize-for-size --no-opt"];

/** Loopback included, no name looked up by the browser, no UDP around the proxy. */
const onlyThrough = (proxyUrl: string): string[] => [
  `--proxy-server=${proxyUrl}`,
  "--proxy-bypass-list=<-loopback>",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];
