import type { BrowserContext } from "playwright";

const unloaded = new Set(["image", "media", "font"]);

/** Lets a context reach `hosts` only: "name", "name:port" or "*.name". Pictures, media and fonts are not loaded at all. */
export async function guardTraffic(context: BrowserContext, hosts: readonly string[]): Promise<void> {
  await context.route("**/*", async (route) => {
    const request = route.request();
    const isAllowed = isAllowedUrl(request.url(), hosts) && !unloaded.has(request.resourceType());
    await (isAllowed ? route.continue() : route.abort("blockedbyclient")).catch(() => {});
  });
  await context.routeWebSocket(/.*/, (socket) => socket.close({ code: 1008, reason: "not allowed" }));
}

/** Whether an address is one of `hosts`: https, or plain http where a port is listed, which only the sandbox has. */
export function isAllowedUrl(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (!url || url.username || url.password) return false;
  if (url.protocol !== "https:" && !(url.protocol === "http:" && url.port !== "")) return false;
  return hosts.some((host) => (host.startsWith("*.") ? url.host.endsWith(host.slice(1)) : url.host === host));
}
