import { type Html, html } from "@/sandbox/core/html";
import type { Shop } from "@/sandbox/places/shop";
import type { SandboxPlatform } from "@/sandbox/places/written-review";
import type { SimControl } from "@/sandbox/sim/control";
import { platformNames } from "@/sandbox/sim/page-site";

/** How many reviews every shop has on every platform, and how many of them wait for an answer. */
export async function shopsSection(sim: SimControl, platforms: SandboxPlatform[], shops: Shop[]): Promise<Html> {
  const rows = await Promise.all(
    shops.map(async (shop) => {
      const cells = await Promise.all(platforms.map((platform) => countCell(sim, platform, shop)));
      return html`<tr><td><b>${shop.name}</b><br><span class="hint">${shop.category}</span></td>${cells}</tr>`;
    }),
  );
  return html`<section id="shops"><h2>가게 <small>${shops.length}곳 · 리뷰 수와 답글 없는 리뷰</small></h2><div class="card scroll"><table><thead><tr><th>가게</th>${platforms.map((platform) => html`<th>${platformNames[platform]}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

async function countCell(sim: SimControl, platform: SandboxPlatform, { placeId }: Shop): Promise<Html> {
  const reviews = await sim.board(platform, placeId);
  const unanswered = reviews.filter(({ reply }) => reply === null).length;
  return html`<td><a href="?platform=${platform}&placeId=${placeId}#board">${reviews.length.toLocaleString("ko-KR")}</a> <span class="hint">${unanswered.toLocaleString("ko-KR")}</span></td>`;
}
