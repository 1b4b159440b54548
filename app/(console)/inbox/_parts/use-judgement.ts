"use client";

import { useState } from "react";
import type { DetailReply, ReviewDetail } from "@/components/inbox/types";
import type { ReplyVoice } from "@/components/replies/voice-menus";
import { vouchableStops } from "@/server/domain/reply-guard/vouch";
import { useVerdict } from "./use-verdict";

/** The guard's word on a draft, and the owner's where it may overrule: for exactly the text it was given for. */
export function useJudgement(review: ReviewDetail, reply: DetailReply, text: string, voice: ReplyVoice) {
  const { verdict, checking } = useVerdict(review, reply, text, voice);
  const [vouchedText, setVouchedText] = useState<string | null>(null);
  const canVouch = vouchableStops(verdict).length > 0;
  const isVouched = canVouch && !checking && vouchedText === text;
  return {
    verdict,
    checking,
    isVouched,
    isStopped: verdict.level === "stop" && !checking && !isVouched,
    /** Gives the owner's word or takes it back; nothing where the guard cannot be overruled. */
    vouch: canVouch ? () => setVouchedText(isVouched ? null : text) : undefined,
  };
}

export type Judgement = ReturnType<typeof useJudgement>;
