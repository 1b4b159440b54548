import { type Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import type { Shop } from "@/sandbox/places/shop";
import type { GoogleControl } from "./control";

const shownReviews = 6;
const stateWords = { PENDING: "검토 중", APPROVED: "공개", REJECTED: "거절" } as const;

/** Google's part of `/__sim`: write a review, see the logins and what became of the latest reviews. */
export async function googlePart(sim: GoogleControl, shops: Shop[]): Promise<Html> {
  const owners = await sim.googleOwners();
  const listed = (
    await Promise.all(
      shops.map(async (shop) => (await sim.googleReviews(shop.placeId)).map((review) => ({ shop: shop.name, review }))),
    )
  ).flat();
  const latest = listed
    .toSorted((one, two) => lastChange(two.review).localeCompare(lastChange(one.review)))
    .slice(0, shownReviews);
  return html`<section class="card" id="write"><h2>구글에 리뷰 쓰기</h2><form data-google-review><div class="grid">
<label>가게<select name="placeId">${shops.map((shop) => html`<option value="${shop.placeId}">${shop.name}</option>`)}</select></label>
<label>별점<select name="stars">${[5, 4, 3, 2, 1].map((star) => html`<option value="${star}">${"★".repeat(star)}</option>`)}</select></label></div>
<label>내용<textarea name="comment" rows="3" placeholder="비우면 별점만 있는 리뷰가 돼요."></textarea></label>
<div class="buttons"><button>올리기</button></div></form></section>
<section id="google"><h2>구글 리뷰 <small>${listed.length.toLocaleString("ko-KR")}개</small></h2>
<div class="card buttons"><button type="button" class="quiet" data-call="expireGoogleTokens">액세스 토큰 만료시키기</button>${owners.map(
    ({ email, placeIds }) =>
      html`<button type="button" class="quiet" data-call="revokeGoogleAccess" data-argument="${email}">${email} (가게 ${placeIds.length}곳) 권한 거두기</button>`,
  )}</div>
<ul>${latest.map(
    ({
      shop,
      review,
    }) => html`<li class="card"><div class="row"><span><b>${shop}</b> ${"★".repeat(review.stars)} ${review.displayName}</span><time>${kstStamp(new Date(lastChange(review)))}</time></div>
<p class="text">${review.comment ?? "별점만 있어요."}</p>${
      review.reply && review.replyState
        ? html`<p class="text"><span class="badge">${stateWords[review.replyState]}</span> ${review.reply.comment}</p>`
        : null
    }</li>`,
  )}</ul></section>`;
}

const lastChange = ({
  reply,
  editedAt,
  createdAt,
}: Awaited<ReturnType<GoogleControl["googleReviews"]>>[number]): string =>
  [reply?.updatedAt, editedAt, createdAt].reduce((latest: string, at) => (at && at > latest ? at : latest), "");
