import { Html, html, scriptJson } from "@/sandbox/core/html";
import type { Shop } from "@/sandbox/places/shop";

type ReviewsView = {
  shop: Shop;
  csrfToken: string;
  /** False shows only what is unanswered. */
  hasReply: false | null;
  popup: boolean;
  accountId: string;
};

/** The owner's review list; its script fetches and draws, and answers through the same /graphql. */
export function reviewsPage(view: ReviewsView): Html {
  const { shop } = view;
  const config = {
    placeId: shop.placeId,
    bookingBusinessId: shop.bookingBusinessId,
    shopName: shop.name,
    csrfToken: view.csrfToken,
    hasReply: view.hasReply,
    popup: view.popup,
  };
  const base = `/bizes/place/${shop.placeSeq}/reviews?bookingBusinessId=${shop.bookingBusinessId}&menu=visitor`;
  return frame(
    `${shop.name} 리뷰`,
    view.accountId,
    html`<h1>${shop.name}</h1>
<nav class="tabs" aria-label="리뷰 거르기"><a href="${base}" data-area-code="rv.all" ${view.hasReply === null ? new Html('aria-current="page"') : null}>방문자 리뷰 <em id="total"></em></a>
<a href="${base}&hasReply=false" data-area-code="rv.noreply" ${view.hasReply === false ? new Html('aria-current="page"') : null}>답글 없는 리뷰</a></nav>
<ul class="Review_list__a1B2c" id="reviews"></ul><p id="notice" role="status"></p>
<button type="button" class="quiet" id="more" data-area-code="rv.more" hidden>더보기</button>
<script type="application/json" id="config">${scriptJson(config)}</script><script type="module" src="/static/reviews.js"></script>`,
  );
}

export function businessesPage(shops: Shop[], accountId: string): Html {
  return frame(
    "스마트플레이스",
    accountId,
    html`<h1>내 업체</h1>${shops.map(
      (shop) => html`<section class="card"><h2>${shop.name} <small>${shop.category}</small></h2>
<p>${shop.roadAddress}</p><p><a href="/bizes/place/${shop.placeSeq}/reviews?bookingBusinessId=${shop.bookingBusinessId}&menu=visitor">리뷰 관리</a></p></section>`,
    )}${shops.length === 0 ? html`<p>등록된 업체가 없습니다.</p>` : null}`,
  );
}

export function forbiddenPage(): Html {
  return errorPage("플레이스 권한이 없습니다.");
}

export function errorPage(text: string): Html {
  return frame(
    "스마트플레이스",
    null,
    html`<div class="card"><h2>${text}</h2><p><a href="/bizes">내 업체로</a></p></div>`,
  );
}

function frame(title: string, accountId: string | null, body: Html): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="stylesheet" href="/static/sandbox.css"></head><body><header class="bar"><a href="/bizes"><b>스마트플레이스</b></a>
<span>${accountId ? html`${accountId} · <a href="/nidlogin.logout">로그아웃</a> · ` : null}<a href="/__sim">조종판</a></span></header><main>${body}</main></body></html>`;
}
