import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { BoardReview } from "@/sandbox/places/review-board";
import type { Shop } from "@/sandbox/places/shop";
import type { SandboxPlatform } from "@/sandbox/places/written-review";
import type { SimControl } from "@/sandbox/sim/control";
import { type PageSite, platformNames } from "@/sandbox/sim/page-site";
import { option, starOptions } from "./option";
import { writeForm } from "./write-form";

/** Which shop a person looks at, where, and how many of its reviews. */
export type Choice = { shop: Shop | null; platform: SandboxPlatform | null; shown: number };

const replyStates = { public: "공개", pending: "곧 보임", refused: "안 보임" } as const;

/** One shop on one platform: write a review now, change or delete one, see what the owner answered. */
export async function boardSection(
  sim: SimControl,
  sites: PageSite[],
  shops: Shop[],
  { shop, platform, shown }: Choice,
): Promise<Html> {
  if (!shop || !platform) return html`<section class="card" id="board"><p>아직 가게가 없어요.</p></section>`;
  const reviews = await sim.board(platform, shop.placeId);
  const platforms = await sim.platforms();
  const more = `?platform=${platform}&placeId=${shop.placeId}&all=1#board`;
  return html`<section class="card"><form method="get" data-choice class="grid">
<label>가게<select name="placeId">${shops.map(({ placeId, name }) => option(placeId, name, shop.placeId))}</select></label>
<label>어디에<select name="platform">${platforms.map((name) => option(name, platformNames[name], platform))}</select></label></form>
<ul>${links(sites, shop)}</ul></section>
${writeForm(platform, shop)}
<section id="board"><h2>${shop.name} · ${platformNames[platform]} <small>리뷰 ${reviews.length.toLocaleString("ko-KR")}개</small></h2>
<ul>${reviews.slice(0, shown).map((review) => item(review, platform))}</ul>
${reviews.length > shown ? html`<p><a href="${more}">더 보기</a></p>` : null}${reviews.length === 0 ? html`<p class="card">아직 리뷰가 없어요.</p>` : null}</section>`;
}

/** Where people and the owner see the shop, and the short address people share. */
function links(sites: PageSite[], shop: Shop): Html[] {
  const pages = sites.flatMap(({ title, url, shopPage }) => {
    const page = shopPage?.(shop);
    return page ? [html`<li><a href="${url}${page.path}">${title} ${page.label}</a></li>`] : [];
  });
  const naver = sites.find(({ name }) => name === "naver");
  if (!naver) return pages;
  const short = `${naver.url}/short/${shop.shortCode}`;
  return [...pages, html`<li class="hint">짧은 주소 <a href="${short}">${short}</a></li>`];
}

function item(review: BoardReview, platform: SandboxPlatform): Html {
  const { id, nickname, stars, body, writtenAt, isEdited, isTakenDown } = review;
  return html`<li class="card"><div class="row"><span><b>${nickname}</b>${stars === null ? null : html` <span class="stars">${"★".repeat(stars)}</span>`}${isEdited ? html` <span class="badge">고침</span>` : null}${isTakenDown ? html` <span class="badge bad">게시 중단</span>` : null}</span><time>${kstStamp(new Date(writtenAt)).slice(0, 16)}</time></div>
<p class="text">${body ? body : html`<em>글 없이 남긴 리뷰예요.</em>`}</p>${replyOf(review)}
<details><summary>고치거나 지우기</summary><form data-rewrite="${id}" data-platform="${platform}"><label>별점<select name="stars">${starOptions(stars)}</select></label>
<label>내용<textarea name="body" rows="3">${body ?? ""}</textarea></label><div class="buttons"><button>고치기</button><button type="button" class="quiet" data-erase="${id}" data-platform="${platform}">지우기</button></div></form></details></li>`;
}

function replyOf({ reply }: BoardReview): Html | null {
  if (!reply) return null;
  return html`<div class="reply"><div class="row"><span>사장님 <span class="badge ${reply.state === "refused" ? "bad" : ""}">${replyStates[reply.state]}</span></span><time>${kstStamp(new Date(reply.at)).slice(0, 16)}</time></div>
<p class="text">${reply.text}</p>${reply.reason ? html`<p class="bad">${reply.reason}</p>` : null}</div>`;
}
