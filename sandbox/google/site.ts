import { type Answer, asset, get, post, type Route, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { SiteDefinition } from "@/sandbox/core/site";
import { photoSvg } from "@/sandbox/naver/photo";
import { type GoogleWorld, listAccounts, listLocations, notificationSetting } from "./accounts-api";
import type { GoogleOwner } from "./business";
import { askConsent, takeConsent } from "./consent";
import { googleError, notFound, tooMany, unauthenticated } from "./errors";
import type { GoogleIdentity } from "./identity";
import { createReviewsApi } from "./reviews-api";
import type { Tokens } from "./tokens";

export const googleModes = {
  "token-expired": "잠깐 쓰는 열쇠가 만료됐다며 401을 줘요. 다시 받아 오면 돼요.",
  "invalid-grant": "사장님이 구글 계정에서 연결을 끊은 것처럼, 새 열쇠를 주지 않아요.",
  "not-approved": "구글이 우리 서비스를 아직 승인하지 않았다며 403을 줘요. 모든 가게가 막혀요.",
  "quota-zero": "1분에 물어볼 수 있는 횟수가 0이라며 429를 줘요. 모든 가게가 막혀요.",
  "scope-missing": "사장님이 권한을 덜 허용한 것처럼 403을 줘요. 다시 로그인해야 해요.",
  unverified: "아직 소유권을 확인하지 않은 가게라며 403을 줘요.",
  unavailable: "구글이 잠시 서비스를 멈췄다며 503을 줘요.",
  "wrong-location": "이 가게의 리뷰를 물었는데 다른 가게의 리뷰가 와요.",
  "layout-changed": "리뷰 목록이 알아볼 수 없는 모양으로 와요. 구글이 API를 바꾼 것처럼요.",
  "reject-reply": "답글을 받아 두고, 살펴본 뒤 ‘상관없는 내용’이라며 거절해요.",
} as const;

const route = (method: string, path: string, handler: Route["handler"]): Route => ({ method, path, handler });

/** accounts.google.com, oauth2.googleapis.com, Google's keys and the four Business Profile APIs on one port. */
export function googleSite(world: GoogleWorld, tokens: Tokens, identity: GoogleIdentity): SiteDefinition {
  const { business } = world;
  const reviews = createReviewsApi(world);
  const forOwner = (answer: (owner: GoogleOwner, request: SiteRequest) => Answer) => (request: SiteRequest) => {
    const trouble = troubleOf(request.mode);
    if (trouble) return trouble;
    const owner = tokens.bearer(request);
    return owner ? answer(owner, request) : unauthenticated();
  };
  const onReviews = (answer: (call: { owner: GoogleOwner; request: SiteRequest }) => Answer) =>
    forOwner((owner, request) => answer({ owner, request }));
  const location = "/v4/accounts/:account/locations/:location";
  const setting = "/v1/accounts/:account/notificationSetting";
  const photo = (name: string): Answer => ({
    status: 200,
    headers: { "content-type": "image/svg+xml" },
    body: photoSvg(name),
  });

  return {
    notFound,
    rateLimited: () => tooMany(),
    routes: [
      get("/", () => redirect("/__sim")),
      get("/o/oauth2/v2/auth", (request) => askConsent(business, request)),
      post("/o/oauth2/v2/auth", (request) => takeConsent(business, tokens, request)),
      get("/oauth2/v3/certs", () => identity.keys()),
      post("/token", tokens.answer),
      post("/revoke", tokens.revoke),
      get("/v1/accounts", forOwner(listAccounts)),
      get(
        "/v1/accounts/:account/locations",
        forOwner((owner, request) => listLocations(world, owner, request)),
      ),
      ...["GET", "PATCH"].map((method) =>
        route(
          method,
          setting,
          forOwner((owner, request) => notificationSetting(world, owner, request)),
        ),
      ),
      get(`${location}/reviews`, onReviews(reviews.list)),
      get(`${location}/reviews/:review`, onReviews(reviews.get)),
      route("PUT", `${location}/reviews/:review/reply`, onReviews(reviews.reply)),
      route("DELETE", `${location}/reviews/:review/reply`, onReviews(reviews.deleteReply)),
      asset("/photo/:kind/:name", ({ params }) => photo(params.name ?? "")),
    ],
  };
}

/** The trouble of a whole API, whatever is asked. */
function troubleOf(mode: string | null): Answer | null {
  switch (mode) {
    case "token-expired":
      return unauthenticated();
    case "not-approved":
      return googleError(403, "PERMISSION_DENIED", "Google My Business API has not been used in project 1 before.", {
        reason: "SERVICE_DISABLED",
      });
    case "quota-zero":
      return tooMany("0");
    case "scope-missing":
      return googleError(403, "PERMISSION_DENIED", "Request had insufficient authentication scopes.", {
        reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
      });
    case "unavailable":
      return googleError(503, "UNAVAILABLE", "The service is currently unavailable.");
    default:
      return null;
  }
}
