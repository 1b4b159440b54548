import { type App, createApp } from "@/server/wiring";

const holder = globalThis as typeof globalThis & { urigageSiteApp?: App };

/** The product as Next's own routes use it: opened at the first need, once per process. */
export const siteApp = (): App => (holder.urigageSiteApp ??= createApp("site"));
