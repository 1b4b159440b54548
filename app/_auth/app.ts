import type { App } from "@/server/wiring";

/** The product this process runs (server/main.ts puts it there); Next's bundles share it instead of opening a second one. */
export function siteApp(): App {
  const { urigageApp } = globalThis as { urigageApp?: App };
  if (!urigageApp) throw new Error("the site runs inside server/main.ts only");
  return urigageApp;
}
