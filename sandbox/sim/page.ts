import { html, type Html } from "@/sandbox/core/html";
import type { SimControl, SiteName } from "./control";

export type PageSite = { name: SiteName; title: string; url: string; modes: Record<string, string> };

export async function controlPage(_sim: SimControl, current: SiteName, _sites: PageSite[]): Promise<Html> {
  return html`<!doctype html><title>${current}</title>`;
}
