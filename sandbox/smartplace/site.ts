import { randomBytes } from "node:crypto";
import { type Answer, asset, get, json, page, post, redirect, type SiteRequest } from "@/sandbox/core/router";
import type { SiteDefinition } from "@/sandbox/core/site";
import { staticFile } from "@/sandbox/core/static-file";
import { photoSvg } from "@/sandbox/naver/photo";
import type { Shop } from "@/sandbox/places/shop";
import type { Account, Accounts } from "./accounts";
import { answerOwnerGraphql, type OwnerWorld } from "./graphql";
import { captchaSvg, type Login } from "./login";
import { businessesPage, errorPage, forbiddenPage, reviewsPage } from "./pages";

export const smartplaceModes = {
  "session-expired": "로그인이 풀린 것처럼",
  "wrong-account": "다른 계정의 가게를 보여주기",
  popup: "안내 팝업이 버튼을 가리기",
  "suspend-later": "답글을 받은 뒤 조용히 게시 중단",
  "graphql-errors": "200에 errors[] INTERNAL_SERVER_ERROR",
  "layout-changed": "목록의 이름이 바뀜",
  "headers-changed": "모르는 머리글이 없다고 BAD_REQUEST",
} as const;

/** new.smartplace.naver.com, with nid.naver.com's login on the same port. */
export function smartplaceSite(
  world: OwnerWorld,
  accounts: Accounts,
  login: Login,
  sessionCalls: () => number | null,
): SiteDefinition {
  /** The account behind the cookies; spends one call of its session. */
  function enter(request: SiteRequest): Account | null {
    if (request.mode === "session-expired") return null;
    const account = accounts.signedIn(request.cookies);
    accounts.spendCall(request.cookies, sessionCalls());
    if (!account || request.mode !== "wrong-account") return account;
    return accounts.all().find((other) => !other.placeIds.some((id) => account.placeIds.includes(id))) ?? account;
  }
  const forApi = (answer: (account: Account, request: SiteRequest) => Answer) => (request: SiteRequest) => {
    const account = enter(request);
    return account ? answer(account, request) : json({ message: "Unauthorized" }, 401);
  };
  const forPage = (answer: (account: Account, request: SiteRequest) => Answer) => (request: SiteRequest) => {
    const account = enter(request);
    if (account) return answer(account, request);
    return redirect(`/nidlogin.login?url=${encodeURIComponent(request.url.pathname + request.url.search)}`);
  };
  const shopsOf = (account: Account): Shop[] => account.placeIds.flatMap((id) => world.places.shop(id) ?? []);

  return {
    notFound: () => page(errorPage("페이지를 찾을 수 없습니다."), 404),
    rateLimited: () => page(errorPage("요청이 너무 많습니다. 잠시 후 다시 시도해 주세요."), 429),
    routes: [
      get("/", () => redirect("/bizes")),
      get("/nidlogin.login", login.form),
      post("/nidlogin.login", login.submit),
      post("/deviceConfirm", login.confirmDevice),
      get("/twoStep", login.waitForSecondStep),
      get("/nidlogin.logout", ({ cookies }) => {
        accounts.endSession(cookies.NID_SES ?? "");
        return redirect("/nidlogin.login");
      }),
      get(
        "/bizes",
        forPage((account) => page(businessesPage(shopsOf(account), account.id))),
      ),
      get(
        "/bizes/place/:placeSeq/reviews",
        forPage((account, request) => {
          const shop = shopsOf(account).find(({ placeSeq }) => placeSeq === request.params.placeSeq);
          if (!shop) return page(forbiddenPage(), 403);
          const csrfToken = request.cookies.csrf_token ?? randomBytes(16).toString("hex");
          const hasReply = request.url.searchParams.get("hasReply") === "false" ? (false as const) : null;
          const view = { shop, csrfToken, hasReply, popup: request.mode === "popup", accountId: account.id };
          return page(reviewsPage(view), 200, { "set-cookie": `csrf_token=${csrfToken}; Path=/; SameSite=Lax` });
        }),
      ),
      get(
        "/api/refined-businesses",
        forApi((account) => json(shopsOf(account).map(refinedBusiness))),
      ),
      get(
        "/api/refined-businesses/place-seq/:placeSeq",
        forApi((account, { params }) => {
          const shop = shopsOf(account).find(({ placeSeq }) => placeSeq === params.placeSeq);
          return shop ? json(refinedBusiness(shop)) : json({ message: "FORBIDDEN" }, 403);
        }),
      ),
      post(
        "/graphql",
        forApi((account, request) => answerOwnerGraphql(world, account, request)),
      ),
      asset("/photo/:type/:name", ({ params }) => ({
        status: 200,
        headers: { "content-type": "image/svg+xml" },
        body: photoSvg(params.name ?? ""),
      })),
      asset("/captcha.svg", () => ({ status: 200, headers: { "content-type": "image/svg+xml" }, body: captchaSvg() })),
      staticFile("/static/reviews.js", new URL("./browser/reviews.js", import.meta.url)),
    ],
  };
}

/** Field names: facts A2 (M). ASSUMED: `smartplaceBusiness.id` is the placeSeq and `siteId` the public placeId. */
function refinedBusiness(shop: Shop) {
  return {
    smartplaceBusiness: { id: shop.placeSeq, name: shop.name },
    bookingBusinesses: [{ id: shop.bookingBusinessId }],
    siteId: shop.placeId,
  };
}
