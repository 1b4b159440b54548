import type { OwnerReply, Review } from "@/sandbox/places/review";

/** ASSUMED midpoint: 271 characters were seen to be taken, 279 to be dropped in silence (facts A2). */
const qualifiedCharacters = 275;

/** ASSUMED: the real list is unknown; these stand for it. */
const forbiddenWords = [
  "씨발",
  "병신",
  "꺼져",
  "미친놈",
  "별점 수정해",
  "리뷰 삭제해 주시면",
  "쿠폰 드릴 테니",
] as const;
export const suspendReason = "게시물 운영정책에 위배되는 표현이 포함되어 게시가 중단되었습니다.";

type ReplyRequest = {
  text: string;
  postedBy: string;
  now: Date;
  delayMs: number;
  /** Looks accepted at first and is suspended when it would have appeared. */
  suspendLater: boolean;
};

/** The reply as Naver would take it, or the message it refuses with. Nothing here tells the caller that it will not show. */
export function decideReply(review: Review, request: ReplyRequest): { refused: string } | { reply: OwnerReply } {
  if (review.status === "deleted") return { refused: "존재하지 않는 리뷰입니다." };
  if (review.status === "taken-down") return { refused: "게시가 중단된 리뷰에는 답글을 작성할 수 없습니다." };
  if (review.reply) return { refused: "이미 답글이 등록된 리뷰입니다." };
  if (request.text.trim() === "") return { refused: "BAD_REQUEST: text must not be empty" };
  return { reply: judged(request, request.now) };
}

/** The same judgement for a text that replaces an earlier one. */
export function rewriteReply(reply: OwnerReply, request: ReplyRequest): OwnerReply {
  return judged(request, new Date(reply.postedAt));
}

function judged(request: ReplyRequest, postedAt: Date): OwnerReply {
  const visibleAt = new Date(request.now.getTime() + request.delayMs);
  const forbidden = forbiddenWords.some((word) => request.text.includes(word));
  const suspendedAt = forbidden ? request.now : request.suspendLater ? visibleAt : null;
  return {
    text: request.text,
    postedAt: postedAt.toISOString(),
    updatedAt: request.now.toISOString(),
    visibleAt: visibleAt.toISOString(),
    postedBy: request.postedBy,
    qualified: [...request.text].length <= qualifiedCharacters,
    suspendReason: suspendedAt === null ? null : suspendReason,
    suspendedAt: suspendedAt?.toISOString() ?? null,
  };
}
