import { Html, html } from "@/sandbox/core/html";
import { kstParts } from "@/sandbox/core/kst";
import type { Shop } from "@/sandbox/places/shop";
import { penaltyText, type PageView } from "./apollo-state";
import { reviewHtml } from "./browser/review-view.js";
import { blockedBody } from "./error-pages";
import { type PageContext, shopPage } from "./page-shell";
import { reviewItem } from "./review-item";
import { statsOf } from "./shop-data";

const firstReviews = 10;

/** `/{type}/{placeId}/review/visitor`, with the first ten reviews in the page (mobile) or none (pcmap). */
export function reviewPage(context: PageContext, shop: Shop, variant: PageView["variant"], mode: string | null): Html {
  const { css, now, places } = context;
  const penalty = mode === "penalty";
  const reviews = penalty ? [] : places.listed(shop.placeId).slice(0, firstReviews);
  const items = reviews.map((review) => reviewItem(shop, review, now, context.origin));
  const isDrawnOnly = mode === "dom-only" || mode === "dom-without-ids";
  const view: PageView = {
    variant,
    items: variant === "mobile" ? items : null,
    penalty,
    layoutChanged: mode === "layout-changed",
    ...(isDrawnOnly && { drawnOnly: { withIds: mode === "dom-only" } }),
  };
  if (mode === "block-page") return shopPage(context, shop, view, "review", blockedBody(css, now));
  const drawing = { css: css.all, year: kstParts(now).year, withIds: view.drawnOnly?.withIds !== false };
  const list = (view.items ?? []).map((item) => new Html(reviewHtml(item, shop.name, drawing)));
  const body = html`<section>${votes(context, shop)}
<div class="${css("sort")}"><a href="#" role="option" aria-selected="false">추천순</a><a href="#" role="option" aria-selected="true" class="${css("sortOn")}">최신순</a></div>
<h2 class="${css("blind")}">키워드·별점 리뷰</h2>
${penalty ? html`<p class="${css("empty")}">${penaltyText}</p>` : null}
<ul id="${view.layoutChanged ? "place_reviews" : "_review_list"}">${list}</ul>
${penalty ? null : html`<div><a href="#" role="button" class="${css("more")}">펼쳐서 더보기</a></div>`}</section>`;
  return shopPage(context, shop, view, "review", body);
}

/** `/{type}/{placeId}/home`: what the shop is, and review statistics without reviews. */
export function homePage(context: PageContext, shop: Shop, variant: PageView["variant"], mode: string | null): Html {
  const { css, now } = context;
  const view: PageView = {
    variant,
    items: null,
    penalty: mode === "penalty",
    layoutChanged: mode === "layout-changed",
  };
  if (mode === "block-page") return shopPage(context, shop, view, "home", blockedBody(css, now));
  const rows = [
    ["주소", shop.roadAddress],
    ["영업시간", shop.hours],
    ["전화번호", shop.phone],
    ["소개", shop.intro],
  ];
  const body = html`<section><div class="${css("info")}">${rows.map(([label, value]) => html`<div class="${css("infoRow")}"><span class="${css("blind")}">${label}</span><span>${value}</span></div>`)}</div>
<h2>메뉴</h2><ul class="${css("menu")}">${shop.menu.map(({ name, priceWon }) => html`<li><span>${name}</span><em>${priceWon.toLocaleString("ko-KR")}원</em></li>`)}</ul>
${votes(context, shop)}</section>`;
  return shopPage(context, shop, view, "home", body);
}

/** `map.naver.com/p/entry/place/{id}`: two frames, the shop in `#entryIframe`. */
export function mapEntryPage(shop: Shop): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${shop.name} - 네이버 지도</title>
<style>html,body{margin:0;height:100%}body{display:flex}iframe{border:0;height:100%}#searchIframe{width:0}#entryIframe{width:min(100%,390px)}
#map{flex:1;background:#e8efe4 linear-gradient(90deg,#d9e4d2 1px,#0000 0) 0 0/64px 64px}</style></head>
<body><iframe id="searchIframe" title="Naver Place Search" src="about:blank"></iframe>
<iframe id="entryIframe" title="Naver Place Entry" src="/pcmap/${shop.type}/${shop.placeId}/home?from=map&amp;fromPanelNum=1"></iframe><div id="map"></div></body></html>`;
}

/** A page of our own at `/`: which shops there are and every form of their addresses. */
export function indexPage(shops: Shop[], origin: string): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>모래상자 네이버</title>
<link rel="stylesheet" href="/static/sandbox.css"></head><body><main><h1>모래상자 네이버</h1><p>연습용 네이버 플레이스예요. 주소를 복사해 우리가게 도우미에 붙여넣어 보세요. <a href="/__sim">조종판</a></p>
${shops.map((shop) => html`<section class="card"><h2>${shop.name} <small>${shop.category}</small></h2><ul>${addressesOf(shop).map((path) => html`<li><a href="${path}">${origin}${path}</a></li>`)}</ul></section>`)}</main></body></html>`;
}

function addressesOf(shop: Shop): string[] {
  return [
    `/${shop.type}/${shop.placeId}/review/visitor`,
    `/pcmap/${shop.type}/${shop.placeId}/review/visitor`,
    `/p/entry/place/${shop.placeId}`,
    `/short/${shop.shortCode}`,
  ];
}

function votes({ places, css }: PageContext, shop: Shop): Html {
  const { details, userCount } = statsOf(places, shop, shop.placeId).analysis.votedKeyword;
  const top = details.slice(0, 5);
  return html`<div class="${css("votes")}"><p>이런 점이 좋았어요 <em>${userCount}명 참여</em></p>${top.map(
    ({ displayName, count }) =>
      html`<div class="${css("vote")}"><span class="${css("voteBar")}" style="width:${Math.round((count / (top[0]?.count || 1)) * 100)}%"></span><span>"${displayName}"</span><span>${count}</span></div>`,
  )}</div>`;
}
