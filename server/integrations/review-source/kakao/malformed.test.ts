import fc from "fast-check";
import { expect, test } from "vitest";
import { IncomingReviewSchema } from "@/server/domain/incoming-review";
import { VendorError } from "@/server/integrations/vendor-error";
import { parseReviewsAnswer } from "./parse";
import { parsePanel } from "./parse-panel";
import { answeredReview, sampleAnswer, samplePanel } from "./sample-answer";

const placeId = "1402324982";
const reading = { placeId, pageUrl: `https://place.map.kakao.com/${placeId}`, now: new Date("2026-11-25T03:00:00Z") };

/** Every path to a value inside `value`. */
function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, "", 0, -1, 9.1e18, Number.NaN, [], {}, "\ud83d\0", "9".repeat(40)),
);

/** `value` with up to four of its parts exchanged for anything. */
const damaged = (value: unknown) =>
  fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce<unknown>((broken, [at, by]) => {
      const paths = pathsIn(broken);
      return replaced(broken, paths[at % paths.length] ?? [], by);
    }, value),
  );

const answer = sampleAnswer([1, 2, 3].map((id) => ({ ...answeredReview({ text: "고마워요" }), review_id: id })));

test("a damaged list gives readable reviews, the rest with a reason, or says what is wrong with it", () => {
  fc.assert(
    fc.property(damaged(answer), (broken) => {
      try {
        const { reviews, rejected, count, lastIds } = parseReviewsAnswer(broken, reading);
        for (const review of reviews) expect(IncomingReviewSchema.parse(review)).toEqual(review);
        expect(reviews.length + rejected.length).toBeLessThanOrEqual(count * 2);
        for (const { reason } of rejected) expect(reason).not.toBe("");
        expect(lastIds.every((id) => /^\d+$/.test(id))).toBe(true);
        expect(new Set(reviews.map((review) => review.platformReviewId)).size).toBe(reviews.length);
        JSON.stringify(rejected);
      } catch (cause) {
        if (!(cause instanceof VendorError)) throw cause;
        expect(["layout-changed", "wrong-shop"]).toContain(cause.kind);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("nothing of a whole list is lost: each item is a review or has a reason", () => {
  const items = fc.array(fc.oneof(damaged(answeredReview(null)), fc.jsonValue()), { maxLength: 20 });
  fc.assert(
    fc.property(items, (broken) => {
      const numbered = broken.map((item, index) =>
        typeof item === "object" && item !== null && !Array.isArray(item) ? { ...item, review_id: index + 1 } : item,
      );
      try {
        const { reviews, rejected } = parseReviewsAnswer(sampleAnswer(numbered), reading);
        const unread = rejected.filter(({ reason }) => !reason.startsWith("meta.place_owner_reply"));
        expect(reviews.length + unread.length).toBe(numbered.length);
      } catch (cause) {
        if (!(cause instanceof VendorError)) throw cause;
        expect(cause.kind).toBe("wrong-shop");
      }
    }),
    { numRuns: 500 },
  );
});

test("a damaged panel is read or refused, never half a name", () => {
  fc.assert(
    fc.property(damaged(samplePanel()), (broken) => {
      try {
        const panel = parsePanel(broken, placeId);
        expect(panel.name).not.toBe("");
        expect(panel.menu.every((dish) => dish !== "" && dish.length <= 40)).toBe(true);
      } catch (cause) {
        if (!(cause instanceof VendorError)) throw cause;
        expect(["layout-changed", "wrong-shop"]).toContain(cause.kind);
      }
    }),
    { numRuns: 1_000 },
  );
});
