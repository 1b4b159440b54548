import type { Shop } from "./places/shop";
import type { Sandbox } from "./start";

/** What a well-behaved client of the public site sends with every GraphQL request. */
export function naverHeaders(sandbox: Sandbox, shop: Shop): Record<string, string> {
  const claim = JSON.stringify({ arg: shop.placeId, type: shop.type, source: "place" });
  return {
    "content-type": "application/json",
    "accept-language": "ko",
    "user-agent": "Mozilla/5.0",
    origin: sandbox.urls.naver,
    referer: `${sandbox.urls.naver}/${shop.type}/${shop.placeId}/review/visitor`,
    "x-wtm-graphql": Buffer.from(claim).toString("base64").replace(/=+$/, ""),
  };
}

const smallQuery = `query getVisitorReviews($input: VisitorReviewsInput) { visitorReviews(input: $input) {
  total items { id body cursor created rating reply { body isSuspended } author { nickname } } } }`;

export const reviewsOperation = (shop: Shop, input: object, query = smallQuery) => ({
  operationName: "getVisitorReviews",
  variables: { input: { businessId: shop.placeId, businessType: shop.type, size: 10, sort: "recent", ...input } },
  query,
});

export function postNaver(sandbox: Sandbox, headers: Record<string, string>, body: unknown): Promise<Response> {
  return fetch(`${sandbox.urls.naver}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
}

type ListedReview = {
  id: string;
  body: string | null;
  cursor: string;
  created: string;
  rating: number | null;
  reply: { body: string | null; isSuspended: boolean } | null;
};

/** One page of public reviews. */
export async function askReviews(sandbox: Sandbox, shop: Shop, input: object) {
  const response = await postNaver(sandbox, naverHeaders(sandbox, shop), [reviewsOperation(shop, input)]);
  const [answer] = (await response.json()) as [{ data: { visitorReviews: { total: number; items: ListedReview[] } } }];
  return answer.data.visitorReviews;
}

/** Signs in by the form, as a browser would; the Cookie header, empty when no session came of it. */
export async function signIn(sandbox: Sandbox, id: string, password: string): Promise<string> {
  const response = await fetch(`${sandbox.urls.smartplace}/nidlogin.login`, {
    method: "POST",
    body: new URLSearchParams({ id, pw: password, url: "/bizes" }),
    redirect: "manual",
  });
  return cookiesOf(response);
}

export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export function ownerHeaders(sandbox: Sandbox, shop: Shop, cookie: string): Record<string, string> {
  const page = `/bizes/place/${shop.placeSeq}/reviews?bookingBusinessId=${shop.bookingBusinessId}&menu=visitor`;
  return {
    "content-type": "application/json",
    "from-system": "smartplace",
    origin: sandbox.urls.smartplace,
    referer: sandbox.urls.smartplace + page,
    cookie,
  };
}

type OwnerReplyState = {
  text: string;
  isSuspended: boolean;
  isQualified: boolean;
  suspendPostingReason: string | null;
};
type OwnerAnswer = {
  data: {
    reviews?: {
      totalCount: number;
      items: { id: string; content: { text: string | null }; reply: OwnerReplyState | null }[];
    };
    createReviewReply?: { reply: OwnerReplyState };
  } | null;
  errors?: { message: string }[];
};

const replyFields = "text isSuspended isQualified suspendPostingReason";
const ownerQueries: Record<string, string> = {
  getReviews: `query getReviews($input: ReviewsInput) { reviews(input: $input) { totalCount items { id content { text } reply { ${replyFields} } } } }`,
  createReply: `mutation createReviewReply($input: CreateReviewReplyInput!) { createReviewReply(input: $input) { reply { ${replyFields} } } }`,
};

export async function askOwner(
  sandbox: Sandbox,
  headers: Record<string, string>,
  opName: "getReviews" | "createReply",
  input: object,
): Promise<{ status: number; answer: OwnerAnswer }> {
  const response = await fetch(`${sandbox.urls.smartplace}/graphql?opName=${opName}`, {
    method: "POST",
    headers,
    body: JSON.stringify({ operationName: opName, query: ownerQueries[opName], variables: { input } }),
    redirect: "manual",
  });
  return { status: response.status, answer: (await response.json()) as OwnerAnswer };
}
