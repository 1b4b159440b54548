import { z } from "zod";
import { GraphqlRefusal, parseDocument, project } from "@/sandbox/core/graphql";
import { type Answer, json, page, type SiteRequest } from "@/sandbox/core/router";
import type { Places } from "@/sandbox/places/places";
import { refusalOf } from "./graphql-checks";
import { rateLimitedPage } from "./error-pages";
import { listReviews, VisitorReviewsInputSchema } from "./review-list";
import { blogReview, statsOf } from "./shop-data";

const OperationSchema = z.object({
  operationName: z.string(),
  variables: z.record(z.string(), z.unknown()),
  query: z.string(),
});
const BusinessSchema = z.object({ businessId: z.string() });

type GraphqlWorld = { places: Places; now: () => Date; tokens: ReadonlySet<string> };

/** `POST /graphql`: an array of operations is answered by an array in the same order, an object by an object. */
export function answerGraphql(world: GraphqlWorld, request: SiteRequest): Answer {
  const refused = refusalOf(request, world.places, world.tokens);
  if (refused === 429) return page(rateLimitedPage(), 429);
  if (refused === 405) return json({ message: "Method Not Allowed" }, 405);
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    return json({ errors: [{ message: "POST body sent invalid JSON." }] }, 400);
  }
  const answers = [body].flat().map((operation) => run(world, operation, request));
  const status = answers.some((answer) => answer.invalid) ? 400 : 200;
  const results = answers.map((answer) => answer.result);
  return json(Array.isArray(body) ? results : results[0], status);
}

function run(world: GraphqlWorld, raw: unknown, request: SiteRequest): { result: object; invalid: boolean } {
  const operation = OperationSchema.safeParse(raw);
  if (!operation.success) return { result: failure("Must provide query string.", "BAD_REQUEST"), invalid: true };
  if (request.mode === "graphql-errors")
    return { result: failure("Internal server error", "INTERNAL_SERVER_ERROR"), invalid: false };
  try {
    const document = parseDocument(operation.data.query);
    const data = resolve(world, operation.data.operationName, operation.data.variables.input, request);
    return { result: { data: project(document, data) }, invalid: false };
  } catch (cause) {
    if (!(cause instanceof GraphqlRefusal)) throw cause;
    return { result: failure(cause.message, "GRAPHQL_VALIDATION_FAILED"), invalid: true };
  }
}

function resolve(world: GraphqlWorld, name: string, input: unknown, request: SiteRequest): object {
  switch (name) {
    case "getPlaceReviewCards":
    case "getVisitorReviews": {
      const parsed = VisitorReviewsInputSchema.safeParse(input);
      if (!parsed.success)
        throw new GraphqlRefusal(`Variable "$input" got invalid value: ${z.prettifyError(parsed.error)}`);
      const reviews = listReviews(
        world.places,
        parsed.data,
        world.now(),
        request.url.origin,
        request.mode === "penalty",
      );
      return {
        visitorReviews:
          request.mode === "layout-changed" ? { __typename: "VisitorReviewsResult", list: reviews.items } : reviews,
      };
    }
    case "getVisitorReviewStats": {
      const shop = shopOf(world, input);
      return { visitorReviewStats: shop && statsOf(world.places, shop, shop.placeId) };
    }
    case "getFsasReviews": {
      const shop = shopOf(world, input);
      const items = shop ? [blogReview(shop, world.now())] : [];
      return { fsasReviews: { __typename: "FsasReviewsResult", total: items.length, maxItemCount: 100, items } };
    }
    default:
      throw new GraphqlRefusal(`Unknown operation named "${name}".`);
  }
}

function shopOf(world: GraphqlWorld, input: unknown) {
  const parsed = BusinessSchema.safeParse(input);
  if (!parsed.success) throw new GraphqlRefusal('Variable "$input" got invalid value.');
  return world.places.shop(parsed.data.businessId);
}

function failure(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }], data: null };
}
