import { type Html, html } from "@/sandbox/core/html";
import { googleSection } from "@/sandbox/google/control-page";
import { sandboxPlatforms } from "@/sandbox/places/written-review";
import { type SimControl, type SiteName, siteNames } from "./control";
import type { PageSite } from "./page-site";
import { accountsSection } from "./sections/accounts";
import { boardSection, type Choice } from "./sections/board";
import { clockSection } from "./sections/clock";
import { failuresSection } from "./sections/failures";
import { requestsSection } from "./sections/requests";
import { shopsSection } from "./sections/shops";

/** `/__sim`: the outside world in the hands of a person. `query` says which shop, on which platform. */
export async function controlPage(
  sim: SimControl,
  current: SiteName,
  sites: PageSite[],
  query: URLSearchParams,
): Promise<Html> {
  const site = sites.find(({ name }) => name === current);
  if (!site) throw new Error(`no site ${current}`);
  const shops = await sim.shops();
  const platforms = await sim.platforms();
  const asked = sandboxPlatforms.find((platform) => platform === query.get("platform")) ?? site.platform;
  const choice: Choice = {
    shop: shops.find(({ placeId }) => placeId === query.get("placeId")) ?? shops[0] ?? null,
    platform: platforms.find((platform) => platform === asked) ?? platforms[0] ?? null,
    shown: query.get("all") === null ? 8 : 200,
  };
  const withShops = current !== "mail" && current !== "openai";
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>모래상자 조종판 · ${site.title}</title><link rel="stylesheet" href="/static/sandbox.css"></head><body>
<header class="bar"><a href="${site.url}"><b>${site.title}</b></a><span class="hint">${site.url.replace("http://", "")}</span></header>
<main class="wide"><h1>모래상자 조종판</h1><p class="hint">바깥세상을 여기서 움직여요. 진짜 사이트에는 아무 일도 일어나지 않아요.</p>
<nav class="tabs" aria-label="사이트">${siteNames.map((name) => tab(sites, name, current))}</nav>
<div class="two"><div>${withShops ? await boardSection(sim, sites, shops, choice) : null}</div>
<div>${await clockSection(sim)}${failuresSection(site)}${current === "smartplace" ? await accountsSection(sim) : null}${current === "google" ? await googleSection(sim) : null}${requestsSection(await sim.requests(current))}</div></div>
${withShops ? await shopsSection(sim, platforms, shops) : null}
</main><div id="toast" class="card" role="status"></div><script type="module" src="/__sim/control.js"></script></body></html>`;
}

function tab(sites: PageSite[], name: SiteName, current: SiteName): Html | null {
  const site = sites.find((entry) => entry.name === name);
  if (!site) return null;
  const failing = site.failures.mode !== null || site.failures.pending.length > 0;
  const mark = failing ? html` <em title="고장 나 있어요">●</em>` : null;
  if (name === current) return html`<a href="${site.url}/__sim" aria-current="page">${site.title}${mark}</a>`;
  return html`<a href="${site.url}/__sim">${site.title}${mark}</a>`;
}
