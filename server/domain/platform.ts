import { z } from "zod";

/** Where a review was written. `csv` is a review that came from a file and names no known platform. */
export const platforms = ["naver", "kakao", "google", "csv"] as const;
export type Platform = (typeof platforms)[number];
// Marked pure so that what a browser loads of this file goes without Zod.
export const PlatformSchema = /* @__PURE__ */ z.enum(platforms);

export type ReplyLimit = { unit: "characters" | "bytes"; max: number };

/** Longest reply a platform accepts; null where no limit is known. Naver: observed safe cap; Google: API contract. */
export const replyLimits: Record<Platform, ReplyLimit | null> = {
  naver: { unit: "characters", max: 250 },
  kakao: null,
  google: { unit: "bytes", max: 4096 },
  csv: null,
};

/** Length of `text` in the unit the platform counts: code points or UTF-8 bytes. */
export function replyLength(platform: Platform, text: string): number {
  return replyLimits[platform]?.unit === "bytes" ? new TextEncoder().encode(text).length : [...text].length;
}
