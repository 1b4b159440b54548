import { access } from "node:fs/promises";
import type { Browser } from "playwright";

export type BrowserKind = "chromium" | "firefox" | "webkit";
export type LaunchOptions = {
  /** Firefox and WebKit are used where Playwright has installed them, Chromium everywhere else. */
  kind: BrowserKind;
  executablePath: () => Promise<string>;
  args: readonly string[];
};

/** Starts a browser whose only way out is the proxy. Playwright itself is loaded here, so that who needs no browser pays nothing. */
export async function launchBrowser({ kind, executablePath, args }: LaunchOptions, proxyUrl: string): Promise<Browser> {
  const playwright = await import("playwright");
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  if (kind !== "chromium" && (await exists(playwright[kind].executablePath())))
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
