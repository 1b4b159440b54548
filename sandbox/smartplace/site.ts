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
  "session-expired": "무엇을 눌러도 로그인 화면으로 돌아가요. 로그인이 풀린 것처럼요.",
  "wrong-account": "들어가면 다른 사장님의 가게가 보여요.",
  popup: "안내 창이 떠서 답글 등록 버튼을 가려요.",
  "suspend-later": "답글이 등록됐다고 나오지만 손님에게는 끝내 안 보여요.",
  "graphql-errors": "화면은 열리는데 무엇을 하든 알 수 없는 탈이 났다고 답해요.",
  "layout-changed": "리뷰 목록이 알아볼 수 없는 모양으로 와요. 네이버가 새로 단장한 것처럼요.",
  "headers-changed": "잘못된 요청이라고만 답해요. 네이버가 요청의 머리글을 더 까다롭게 보는 것처럼요.",
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
