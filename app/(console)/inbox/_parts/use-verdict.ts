"use client";

import { useEffect, useState } from "react";
import { languageOf } from "@/components/inbox/row-state";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import type { ReplyVoice } from "@/components/replies/voice-menus";
import type { GuardVerdict } from "@/server/domain/reply-guard/verdict";

const quietMs = 350;
/** Safari knows no idle time; after this long the guard is fetched anyway. */
const idleMs = 2_000;
const loadGuard = () => import("@/server/domain/reply-guard/guard");
const unknown: GuardVerdict = { level: "ok", findings: [], checkCount: 0 };

/** Runs `task` once the page has nothing better to do; the answer calls it off. */
function whenIdle(task: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(task, idleMs);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: idleMs });
  return () => cancelIdleCallback(handle);
}

/** The guard's verdict on a text while it is written; the stored one as long as the text is the stored one. */
export function useVerdict(review: ReviewDetail, reply: DetailReply, text: string, voice: ReplyVoice) {
  const stored = reply.guard.level && text === reply.content ? reply.guard : null;
  const [judged, setJudged] = useState<{ text: string; verdict: GuardVerdict } | null>(null);
  const isKnown = stored !== null || judged?.text === text;

  useEffect(() => whenIdle(() => void loadGuard().catch(() => undefined)), []);

  useEffect(() => {
    if (isKnown) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const guard = await loadGuard().catch(() => null);
      if (!isCurrent || !guard) return;
      const verdict = guard.checkReply({
        text,
        platform: review.platform,
        review: {
          text: review.content,
          rating: review.rating,
          reviewerName: review.reviewerName,
          language: languageOf(review.language) ?? "ko",
          aspects: review.aspects,
          sentiment: review.sentiment ?? "neutral",
        },
        shop: review.store,
        voice: { ...review.voice, ...voice },
        recentReplies: review.recentReplies,
      });
      setJudged({ text, verdict });
    }, quietMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isKnown, text, review, voice]);

  const verdict = stored ?? judged?.verdict ?? (reply.guard.level ? reply.guard : unknown);
  return { verdict, checking: !isKnown };
}
