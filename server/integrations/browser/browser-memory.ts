import { readFile } from "node:fs/promises";
import type { Browser } from "playwright";

/** Memory of a browser and all its processes in MB, shared pages counted once; null where it cannot be told (not Chromium, not Linux). */
export async function browserMemoryMb(browser: Browser): Promise<number | null> {
  if (browser.browserType().name() !== "chromium") return null;
  try {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    await session.detach();
    const kilobytes = await Promise.all(processInfo.map(({ id }) => proportionalKb(id)));
    return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
  } catch {
    return null;
  }
}

/** A process that has just ended takes nothing. */
async function proportionalKb(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
}
