import type { PastReview } from "@/sandbox/places/past-reviews";
import { type KakaoReview, makeKakaoReview, replyShapes } from "./review";

type Making = Parameters<typeof makeKakaoReview>[2];

/** A written review as it stands on Kakao Map. */
export function fromPast(placeId: string, past: PastReview, making: Making): KakaoReview {
  const { nickname, stars, photos, body, createdAt, editedAt, isTakenDown, reply } = past;
  const { random } = making;
  const given = { nickname, stars, photos, registeredAt: createdAt.toISOString() };
  return {
    ...makeKakaoReview(placeId, { ...given, body: body ?? (random.chance(0.5) ? "" : null) }, making),
    ...(editedAt && { updatedAt: editedAt.toISOString() }),
    status: isTakenDown ? "taken-down" : "visible",
    reply: reply && { text: reply.text, at: reply.at.toISOString(), shape: random.pick(replyShapes.slice(0, 3)) },
  };
}
