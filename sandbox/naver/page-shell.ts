import { type Html, html, scriptJson } from "@/sandbox/core/html";
import { kstParts } from "@/sandbox/core/kst";
import type { Places } from "@/sandbox/places/places";
import type { Shop } from "@/sandbox/places/shop";
import { apolloState, type PageView } from "./apollo-state";
import type { ClassNames } from "./class-names";
import { blockedBody } from "./error-pages";
import { visitorReviewsQuery } from "./query";
import { totalOf } from "./shop-data";
import { placeStyle } from "./style";

export type PageContext = {
  places: Places;
  css: ClassNames;
  now: Date;
  /** One token per page view, which the page's script sends back. */
  token: string;
  origin: string;
};

/** The frame of every shop page: head, tabs, the four state variables in Naver's order, the page's script. */
export function shopPage(context: PageContext, shop: Shop, view: PageView, tab: "home" | "review", body: Html): Html {
  const { css, now } = context;
  const base = view.variant === "pcmap" ? `/pcmap/${shop.type}/${shop.placeId}` : `/${shop.type}/${shop.placeId}`;
  const tabs = [
    { id: "home", label: "홈", href: `${base}/home` },
    { id: "review", label: "리뷰", href: `${base}/review/visitor` },
  ];
  const state = apolloState(context.places, shop, view, now);
  return html`<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shop.name} : 네이버</title>
<meta property="og:title" content="${shop.name} : 네이버">
<style>${placeStyle(css)}</style></head>
<body><div id="app-root" class="${css("main")}">
<header class="${css("header")}"><h1 class="${css("title")}">${shop.name}</h1><span class="${css("category")}">${shop.category}</span>
<p class="${css("count")}">방문자 리뷰 ${totalOf(context.places, shop).toLocaleString("ko-KR")} · 블로그 리뷰 1</p></header>
<nav class="${css("tabs")}" role="tablist">${tabs.map(({ id, label, href }, index) => html`<a role="tab" data-index="${index}" aria-selected="${String(id === tab)}" class="${css("tab")} ${id === tab ? css("tabOn") : ""}" href="${href}">${label}</a>`)}</nav>
${body}</div>
<script>window.__APOLLO_STATE__ = ${scriptJson(state)};
window.__PLACE_STATE__ = ${scriptJson({ businessType: shop.type, config: scriptConfig(context, shop, view) })};
window.__LOCATION_STATE__ = ${scriptJson({})};
window.__PROFILE_STATE__ = ${scriptJson(profileOf(view))};</script>
${tab === "review" ? html`<script type="module" src="/static/place.js"></script>` : null}</body></html>`;
}

function scriptConfig(context: PageContext, shop: Shop, view: PageView) {
  return {
    variant: view.variant,
    shopName: shop.name,
    endpoint: `${context.origin}/graphql`,
    input: {
      businessId: shop.placeId,
      businessType: shop.type,
      item: "0",
      bookingBusinessId: null,
      isPhotoUsed: false,
      includeContent: true,
      getUserStats: true,
      includeReceiptPhotos: true,
      cidList: ["220036", "220048"],
      getReactions: true,
      getTrailer: true,
      sort: "recent",
    },
    query: view.layoutChanged
      ? visitorReviewsQuery.replace("items {", "list {").replace(/starDistribution[^]*$/, "} }")
      : view.drawnOnly
        ? visitorReviewsQuery.replace("getVisitorReviews", "getPlaceReviewCards")
        : visitorReviewsQuery,
    wtm: wtmOf(shop),
    token: context.token,
    css: context.css.all,
    listSelector: view.layoutChanged ? "#place_reviews" : "#_review_list",
    year: kstParts(context.now).year,
    withIds: view.drawnOnly?.withIds !== false,
    operation: view.drawnOnly ? "getPlaceReviewCards" : "getVisitorReviews",
    ...(view.drawnOnly && { cards: view.items ?? [] }),
    blockedHtml: blockedBody(context.css, context.now).text,
  };
}

/** `x-wtm-graphql`: base64 without padding. */
function wtmOf(shop: Shop): string {
  const claim = JSON.stringify({ arg: shop.placeId, type: shop.type, source: "place" });
  return Buffer.from(claim).toString("base64").replace(/=+$/, "");
}

function profileOf(view: PageView) {
  return { isNxPc: false, isPcmap: view.variant === "pcmap", isNmap: false, isNpay: false, isAITab: false };
}
