import { z } from "zod";
import { GraphqlRefusal, parseDocument, project } from "@/sandbox/core/graphql";
import { kstDay } from "@/sandbox/core/kst";
import { type Answer, json, type SiteRequest } from "@/sandbox/core/router";
import type { Places } from "@/sandbox/places/places";
import type { Review } from "@/sandbox/places/review";
import type { Shop } from "@/sandbox/places/shop";
import type { Account } from "./accounts";
import { decideReply, rewriteReply } from "./reply";
import { ownerReply, ownerReviewItem } from "./review-item";

export type OwnerWorld = { places: Places; now: () => Date; replyDelayMs: () => number };

const BodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const bookingId = z.union([z.string(), z.number()]).transform(String).nullish();
const ReviewsInputSchema = z.object({
  placeId: z.string(),
  page: z.int().positive().default(1),
  size: z.int().positive().max(100).default(20),
  sort: z.literal("CreatedDesc").optional(),
  startDate: z.iso.date().nullish(),
  endDate: z.iso.date().nullish(),
  isSuspended: z.boolean().nullish(),
  hasReply: z.boolean().nullish(),
  bookingBusinessId: bookingId,
});
const ReplyInputSchema = z.object({
  text: z.string().default(""),
  reviewId: z.string(),
  placeId: z.string(),
  bookingBusinessId: bookingId,
  replyCandidateId: z.string().nullish(),
});

const forbidden = "FORBIDDEN: 플레이스 권한이 없습니다.";

/** A refusal in Naver's way: HTTP 200, the reason in `errors[].message`. */
class Refusal extends Error {}

/** `POST /graphql?opName=…` for a signed-in account. */
export function answerOwnerGraphql(world: OwnerWorld, account: Account, request: SiteRequest): Answer {
  try {
    checkHeaders(request);
    const body = BodySchema.safeParse(readJson(request.body));
    if (!body.success || request.mode === "headers-changed") throw new Refusal("BAD_REQUEST");
    if (request.mode === "graphql-errors") throw new Refusal("INTERNAL_SERVER_ERROR");
    const data = resolve(world, account, request, body.data.variables.input);
    const asked = project(parseDocument(body.data.query), data);
    return json({ data: request.mode === "layout-changed" ? { reviewPage: asked } : asked });
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof GraphqlRefusal) {
      return json({ errors: [{ message: cause.message }], data: null });
    }
    throw cause;
  }
}

function resolve(world: OwnerWorld, account: Account, request: SiteRequest, input: unknown): object {
  switch (request.url.searchParams.get("opName")) {
    case "getReviews":
      return { reviews: listReviews(world, account, request, parse(ReviewsInputSchema, input)) };
    case "createReply":
      return { createReviewReply: writeReply(world, account, request, parse(ReplyInputSchema, input), "create") };
    case "updateReply":
      return { updateReviewReply: writeReply(world, account, request, parse(ReplyInputSchema, input), "update") };
    case "deleteReply":
      return { deleteReviewReply: deleteReply(world, account, parse(ReplyInputSchema, input)) };
    default:
      throw new Refusal("BAD_REQUEST: unknown opName");
  }
}

function listReviews(
  world: OwnerWorld,
  account: Account,
  request: SiteRequest,
  input: z.infer<typeof ReviewsInputSchema>,
) {
  const shop = ownShop(world, account, input.placeId);
  if (input.bookingBusinessId !== shop.bookingBusinessId) throw new Refusal(forbidden);
  const now = world.now();
  const matching = world.places.newest(shop.placeId).filter((review) => matches(review, input));
  const start = (input.page - 1) * input.size;
  return {
    __typename: "ReviewsResult",
    totalCount: matching.length,
    items: matching
      .slice(start, start + input.size)
      .map((review) => ownerReviewItem(shop, review, now, request.url.origin)),
  };
}

function matches(review: Review, input: z.infer<typeof ReviewsInputSchema>): boolean {
  const day = kstDay(new Date(review.createdAt));
  if (input.startDate && day < input.startDate) return false;
  if (input.endDate && day > input.endDate) return false;
  if (typeof input.hasReply === "boolean" && (review.reply !== null) !== input.hasReply) return false;
  return typeof input.isSuspended !== "boolean" || (review.status === "taken-down") === input.isSuspended;
}

function writeReply(
  world: OwnerWorld,
  account: Account,
  request: SiteRequest,
  input: z.infer<typeof ReplyInputSchema>,
  how: "create" | "update",
) {
  const { shop, review } = answerable(world, account, input);
  const draft = {
    text: input.text,
    postedBy: account.id,
    now: world.now(),
    delayMs: world.replyDelayMs(),
    suspendLater: request.mode === "suspend-later",
  };
  if (how === "update" && !review.reply) throw new Refusal("BAD_REQUEST: 답글이 없는 리뷰입니다.");
  const decided =
    review.reply && how === "update" ? { reply: rewriteReply(review.reply, draft) } : decideReply(review, draft);
  if ("refused" in decided) throw new Refusal(decided.refused);
  world.places.record({ type: "reply-set", id: review.id, reply: decided.reply });
  return { __typename: "ReviewReplyPayload", reply: ownerReply(shop, decided.reply, draft.now) };
}

function deleteReply(world: OwnerWorld, account: Account, input: z.infer<typeof ReplyInputSchema>) {
  const { review } = answerable(world, account, input);
  if (!review.reply) throw new Refusal("BAD_REQUEST: 답글이 없는 리뷰입니다.");
  world.places.record({ type: "reply-set", id: review.id, reply: null });
  return { __typename: "ReviewReplyPayload", reply: null };
}

function answerable(
  world: OwnerWorld,
  account: Account,
  input: z.infer<typeof ReplyInputSchema>,
): { shop: Shop; review: Review } {
  const shop = ownShop(world, account, input.placeId);
  const wrongBooking = input.bookingBusinessId && input.bookingBusinessId !== shop.bookingBusinessId;
  if (wrongBooking || account.role === "staff") throw new Refusal(forbidden);
  const review = world.places.review(input.reviewId);
  if (review?.placeId !== shop.placeId) throw new Refusal("존재하지 않는 리뷰입니다.");
  return { shop, review };
}

function ownShop(world: OwnerWorld, account: Account, placeId: string): Shop {
  const shop = world.places.shop(placeId);
  if (!shop || !account.placeIds.includes(placeId)) throw new Refusal(forbidden);
  return shop;
}

function checkHeaders({ headers, url, cookies }: SiteRequest): void {
  const origins = [url.origin, "https://new.smartplace.naver.com", "https://smartplace.naver.com"];
  const csrf = headers["x-csrf-token"];
  const fine =
    headers["from-system"] === "smartplace" &&
    headers["content-type"]?.startsWith("application/json") &&
    origins.includes(headers.origin ?? "") &&
    headers.referer?.startsWith(`${headers.origin}/`) &&
    /[?&]bookingBusinessId=\d+/.test(headers.referer) &&
    (csrf === undefined || csrf === cookies.csrf_token);
  if (!fine) throw new Refusal("BAD_REQUEST");
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new Refusal(`BAD_REQUEST: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
