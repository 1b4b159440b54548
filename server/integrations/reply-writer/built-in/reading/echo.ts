import type { Aspect, Polarity } from "@/server/domain/analysis";

/** One opinion of the review in the forms our sentences need. */
export type Echo = {
  /** In known words, in the guest's own words, something we did, or only the aspect. */
  kind: "said" | "retold" | "quoted" | "favour" | "general";
  aspect: Aspect;
  polarity: Exclude<Polarity, "neutral">;
  /** Before 해 주시니, 하시니: "국물이 진하다고". */
  go: string;
  /** Before 말씀, 칭찬: "국물이 진하다는". */
  neun: string;
  /** Before a feeling: "국물이 진했다니". */
  ni: string;
  /** Before another opinion: "국물이 미지근했고"; null when it cannot be joined. */
  and: string | null;
  /** The thing with its quality: "진한 국물"; null when there is none. */
  thing: string | null;
  /** What we did, before "드린"/"둔": "고기를 구워 드린"; null otherwise. */
  deed: string | null;
  /** What to look at: "국물 온도"; empty when only the aspect tells. */
  topic: string;
};

/** What the shop offers: its dishes by name, and all of it in one word ("음식", "상품"). */
export type Scene = { menu: readonly string[]; whole: string };

/** "반말을 들으셨던": before 것 or 일; null for what is told as a noun. */
export function asPast({ neun }: Echo): string | null {
  return /[았었했였렸졌됐왔갔났셨겼렀웠켰쳤]다는$/.test(neun) ? neun.replace(/다는$/, "던") : null;
}
