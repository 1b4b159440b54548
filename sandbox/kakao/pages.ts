import { Html, html, scriptJson } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { KakaoPlace } from "./book";
import type { KakaoReview } from "./review";

/** `place.map.kakao.com/{id}`: a shell whose script asks the API for the shop and its reviews. */
export function placePage({ kakaoId, shop }: KakaoPlace): Html {
  const config = { id: kakaoId, shopName: shop.name };
  return frame(
    `${shop.name} | 카카오맵`,
    html`<h1>${shop.name} <small>${shop.category}</small></h1><p class="hint">${shop.roadAddress} · ${shop.phone}</p>
<h2>후기 목록 <small id="score"></small></h2><ul id="reviews"></ul><p id="notice" role="status"></p>
<button type="button" class="quiet" id="more" hidden>후기 더보기</button>
<script type="application/json" id="config">${scriptJson(config)}</script><script type="module" src="/static/place.js"></script>`,
    html`<meta property="og:title" content="${shop.name}"><meta property="og:description" content="${shop.roadAddress}">`,
  );
}

/** Where a short link leads: the page that would rather open the app. */
export function appLinkPage(place: KakaoPlace): Html {
  return frame(
    "카카오맵",
    html`<div class="card"><h2>카카오맵</h2><p><a href="/${place.kakaoId}">설치 없이 ${place.shop.name} 보기</a></p></div>`,
  );
}

/** A page of our own at `/`: which shops there are and every form of their addresses. */
export function indexPage(places: KakaoPlace[], origin: string): Html {
  return frame(
    "모래상자 카카오맵",
    html`<h1>모래상자 카카오맵</h1><p>연습용 카카오맵이에요. 주소를 복사해 우리가게 도우미에 붙여넣어 보세요.</p>
${places.map((place) => html`<section class="card"><h2>${place.shop.name} <small>${place.shop.category}</small></h2><ul>${addressesOf(place).map((path) => html`<li><a href="${path}">${origin}${path}</a></li>`)}<li><a href="/mystore/${place.kakaoId}">매장관리</a></li></ul></section>`)}`,
  );
}

const addressesOf = ({ kakaoId, shop }: KakaoPlace): string[] => [
  `/${kakaoId}`,
  `/map/?itemId=${kakaoId}`,
  `/short/${shop.shortCode}`,
];

/** GUESS: the owner's console. Nobody here has seen the real one; it takes a reply and shows it on the public list. */
export function storePage(place: KakaoPlace, reviews: KakaoReview[]): Html {
  return frame(
    "카카오맵 매장관리",
    html`<h1>${place.shop.name}</h1><p class="hint">매장관리를 짐작해서 만든 화면이에요. 진짜와 다를 수 있어요.</p>
<ul>${reviews.map(
      (
        review,
      ) => html`<li class="card"><div class="row"><b>${review.author.nickname}</b><time>${kstStamp(new Date(review.registeredAt))}</time></div>
<p class="stars">${"★".repeat(review.stars)}</p><p class="text">${review.body}</p>${answerForm(place, review)}</li>`,
    )}</ul>
${reviews.length === 0 ? html`<p class="card">아직 후기가 없어요.</p>` : null}`,
  );
}

function answerForm({ kakaoId }: KakaoPlace, { id, reply }: KakaoReview): Html {
  return html`${reply ? html`<p class="reply text">${reply.text}</p>` : null}<form method="post" action="/mystore/${kakaoId}/reply"><input type="hidden" name="reviewId" value="${id}">
<label>사장님 댓글<textarea name="text" rows="3">${reply?.text}</textarea></label>
<div class="buttons"><button>등록</button>${reply ? new Html('<button class="quiet" name="remove" value="1">삭제</button>') : null}</div></form>`;
}

export function notFoundPage(): Html {
  return frame("카카오맵", html`<div class="card"><h2>요청하신 페이지를 찾을 수 없습니다.</h2></div>`);
}

export function tooManyPage(): Html {
  return frame("카카오맵", html`<div class="card"><h2>요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.</h2></div>`);
}

function frame(title: string, body: Html, head?: Html): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${head}<link rel="stylesheet" href="/static/sandbox.css"></head>
<body><header class="bar"><a href="/"><b>카카오맵</b></a><span><a href="/__sim">조종판</a></span></header><main>${body}</main></body></html>`;
}
