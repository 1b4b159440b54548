import { type Answer, asset, get, page, post, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { SiteDefinition } from "@/sandbox/core/site";
import { staticFile } from "@/sandbox/core/static-file";
import { photoSvg } from "@/sandbox/naver/photo";
import { metaAnswer, panelAnswer, reviewsAnswer } from "./answers";
import type { KakaoBook, KakaoPlace } from "./book";
import { exactJson } from "./exact-json";
import { appLinkPage, indexPage, notFoundPage, placePage, storePage, tooManyPage } from "./pages";

/** What this site can be told to get wrong, beyond what any site can. */
export const kakaoModes = {
  "reset-every-third": "세 번에 한 번은 답 없이 끊겨요. 사람이 몰린 것처럼요.",
  "not-acceptable": "요청을 받아들일 수 없다며 406을 줘요. 카카오가 머리글을 바꾼 것처럼요.",
  "no-content": "가게도 후기도 빈 답(204)으로 와요.",
  "reviews-off": "‘후기 미제공’이라고 나오고 후기가 하나도 안 보여요.",
  "empty-list": "후기가 몇 건인지는 나오는데 목록은 비어 있어요.",
  "layout-changed": "후기가 알아볼 수 없는 모양으로 와요. 카카오가 새로 단장한 것처럼요.",
  "wrong-shop": "이 가게의 주소를 열었는데 다른 가게가 나와요.",
} as const;

const knownClients = new Set(["PC", "web", "MW"]);

/** place.map, place-api.map, map, applink.map and kko.to in one: see README.md for which path is which host. */
export function kakaoSite(book: KakaoBook, now: () => Date): SiteDefinition {
  const forPlace = (answer: (place: KakaoPlace, request: SiteRequest) => Answer) => (request: SiteRequest) => {
    const place = book.place(request.params.id ?? "");
    return place ? answer(place, request) : page(notFoundPage(), 404);
  };
  /** An API route: 406 without `pf`, and whatever it was told to get wrong. */
  const forApi = (answer: (place: KakaoPlace, request: SiteRequest) => object, isList: boolean) =>
    forPlace((asked, request) => {
      const { mode } = request;
      if (!knownClients.has(String(request.headers.pf)) || mode === "not-acceptable") return status(406);
      const place = mode === "wrong-shop" ? anotherThan(asked) : asked;
      const isOff = !place.offersReviews || mode === "reviews-off";
      if (mode === "no-content" || (isList && isOff)) return status(204);
      return exact(changed(answer({ ...place, offersReviews: !isOff }, request), mode));
    });
  const anotherThan = (place: KakaoPlace): KakaoPlace =>
    book.places().find(({ kakaoId }) => kakaoId !== place.kakaoId) ?? place;

  return {
    notFound: () => page(notFoundPage(), 404),
    rateLimited: () => page(tooManyPage(), 429),
    routes: [
      get("/", ({ url }) => page(indexPage(book.places(), url.origin))),
      get(
        "/:id",
        forPlace((place) => page(placePage(place))),
      ),
      get("/map/", ({ url }) => redirect(`/${url.searchParams.get("itemId")}`)),
      get("/short/:code", ({ params }) => {
        const place = book.places().find(({ shop }) => shop.shortCode === params.code);
        if (!place) return page(notFoundPage(), 404);
        return { ...redirect(`/applink/place?id=${place.kakaoId}&t_src=share`), status: 301 };
      }),
      get("/applink/place", ({ url }) => {
        const place = book.place(url.searchParams.get("id") ?? "");
        return place ? page(appLinkPage(place)) : page(notFoundPage(), 404);
      }),
      get(
        "/places/panel3/:id",
        forApi((place, { url }) => panelAnswer(book, place, url.origin), false),
      ),
      get(
        "/places/reviews/kakaomap/meta/:id",
        forApi((place) => metaAnswer(book, place), true),
      ),
      get(
        "/places/tab/reviews/kakaomap/:id",
        forApi((place, { url }) => reviewsAnswer(book, place, url.searchParams, url.origin), true),
      ),
      get("/mystore", ({ url }) => page(indexPage(book.places(), url.origin))),
      get(
        "/mystore/:id",
        forPlace((place) => page(storePage(place, book.listed(place.shop.placeId)))),
      ),
      post(
        "/mystore/:id/reply",
        forPlace((place, { body }) => {
          const form = new URLSearchParams(body);
          const review = book.review(form.get("reviewId") ?? "");
          const text = form.get("text")?.trim() ?? "";
          if (review?.placeId !== place.shop.placeId || text === "") return status(400);
          const reply = { text, at: now().toISOString(), shape: "contents" as const };
          book.record({ type: "reply-set", id: review.id, reply: form.has("remove") ? null : reply });
          return { ...redirect(`/mystore/${place.kakaoId}`), status: 303 };
        }),
      ),
      asset("/photo/kakao/:name", ({ params }) => ({
        status: 200,
        headers: { "content-type": "image/svg+xml", "cache-control": "max-age=3600" },
        body: photoSvg(params.name ?? ""),
      })),
      staticFile("/static/place.js", new URL("./browser/place.js", import.meta.url)),
    ],
  };
}

const status = (code: number): Answer => ({ status: code, headers: {}, body: "" });

const exact = (value: object): Answer => ({
  status: 200,
  headers: { "content-type": "application/json;charset=UTF-8" },
  body: exactJson(value),
});

function changed(answer: object, mode: string | null): object {
  if (mode === "empty-list" && "reviews" in answer) return { ...answer, reviews: [], has_next: false };
  if (mode !== "layout-changed") return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [`new_${name}`, value as unknown]));
}
