import type { SiteDefinition } from "@/sandbox/core/site";
import { createRandom, type Random } from "@/sandbox/core/random";
import { asset, type Answer, get, page, post, redirect, type SiteRequest } from "@/sandbox/core/router";
import { staticFile } from "@/sandbox/core/static-file";
import type { Places } from "@/sandbox/places/places";
import type { Shop } from "@/sandbox/places/shop";
import { createClassNames } from "./class-names";
import { notFoundPage, rateLimitedPage } from "./error-pages";
import { answerGraphql } from "./graphql";
import type { PageContext } from "./page-shell";
import { homePage, indexPage, mapEntryPage, reviewPage } from "./pages";
import { photoSvg } from "./photo";

/** What this site can be told to get wrong, beyond what any site can. */
export const naverModes = {
  "block-page": "리뷰 대신 ‘서비스 이용이 제한되었습니다’ 화면이 나와요. 그 밑의 데이터는 멀쩡해요.",
  "graphql-errors": "화면은 열리는데 리뷰를 달라는 요청마다 알 수 없는 탈이 났다고 답해요.",
  penalty: "‘일시적으로 리뷰가 비공개된 장소입니다’라고 나와요. 건수는 보이고 리뷰는 안 보여요.",
  "layout-changed": "화면과 답의 이름이 모두 바뀌어요. 네이버가 새로 단장한 것처럼요.",
  "dom-only": "손님 눈에는 그대로예요. 리뷰가 화면의 글로만 있고 데이터로는 없어요.",
  "dom-without-ids": "손님 눈에는 그대로예요. 화면의 글로만 있고, 어느 리뷰인지 번호도 없어요.",
  ncaptcha: "손님 눈에는 그대로예요. 화면이 준 표가 없는 요청은 429로 돌려보내요.",
} as const;

const rememberedTokens = 5_000;

/** m.place, pcmap.place, api.place, map.naver.com and naver.me in one: see README.md for which path is which host. */
export function naverSite(places: Places, now: () => Date): SiteDefinition {
  const random = createRandom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  const css = createClassNames(random);
  const tokens = new Set<string>();

  function contextOf(request: SiteRequest): PageContext {
    return { places, css, now: now(), token: issueToken(tokens, random), origin: request.url.origin };
  }
  function shopView(render: typeof reviewPage, variantOf: (shop: Shop) => Shop["variant"]) {
    return (request: SiteRequest): Answer => {
      const shop = places.shop(request.params.placeId ?? "");
      if (!shop) return page(notFoundPage(), 404);
      if (request.params.type !== shop.type) {
        const right = request.url.pathname.replace(`/${request.params.type}/`, `/${shop.type}/`);
        return redirect(right + request.url.search);
      }
      return page(render(contextOf(request), shop, variantOf(shop), request.mode));
    };
  }
  const ownVariant = (shop: Shop) => shop.variant;
  const pcmap = () => "pcmap" as const;

  return {
    notFound: () => page(notFoundPage(), 404),
    rateLimited: () => page(rateLimitedPage(), 429),
    routes: [
      get("/", (request) => page(indexPage(places.shops(), request.url.origin))),
      get("/:type/:placeId/review/visitor", shopView(reviewPage, ownVariant)),
      get("/:type/:placeId/home", shopView(homePage, ownVariant)),
      get("/pcmap/:type/:placeId/review/visitor", shopView(reviewPage, pcmap)),
      get("/pcmap/:type/:placeId/home", shopView(homePage, pcmap)),
      get("/home", (request) => redirect(`/place/${request.url.searchParams.get("id")}/home`)),
      get("/p/entry/place/:placeId", ({ params }) => {
        const shop = places.shop(params.placeId ?? "");
        return shop ? page(mapEntryPage(shop)) : page(notFoundPage(), 404);
      }),
      get("/short/:code", ({ params, headers }) => {
        const shop = places.shops().find(({ shortCode }) => shortCode === params.code);
        if (!shop) return page(notFoundPage(), 404);
        const phone = /Mobile|Android|iPhone/.test(headers["user-agent"] ?? "");
        return redirect(
          phone ? `/home?id=${shop.placeId}&entry=pll` : `/p/entry/place/${shop.placeId}?placePath=%2Fhome`,
        );
      }),
      post("/graphql", (request) => answerGraphql({ places, now, tokens }, request)),
      asset("/photo/:type/:name", ({ params }) => ({
        status: 200,
        headers: { "content-type": "image/svg+xml", "cache-control": "max-age=3600" },
        body: photoSvg(params.name ?? ""),
      })),
      staticFile("/static/place.js", new URL("./browser/place.js", import.meta.url)),
      staticFile("/static/review-view.js", new URL("./browser/review-view.js", import.meta.url)),
    ],
  };
}

function issueToken(tokens: Set<string>, random: Random): string {
  const token = random.hex(40);
  tokens.add(token);
  const [oldest] = tokens;
  if (tokens.size > rememberedTokens && oldest) tokens.delete(oldest);
  return token;
}
