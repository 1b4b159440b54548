import type { GuardRule } from "./reply-guard/verdict";
import type { Voice } from "./voice";

/** Another voice than the shop's, asked for one reply. */
export type AskedVoice = Partial<Pick<Voice, "speechLevel" | "tone" | "length">>;

export const writers = ["built_in", "openai"] as const;
export type Writer = (typeof writers)[number];

/** How a draft came about, in the order it happened; kept with the draft and shown in its history. */
export type DraftRecord = {
  /** The version of the analysis it was written from. */
  analysis: string | null;
  /** How much of what the shop has said before was handed over. */
  context: { recentReplies: number; pastReplies: number; ownersEdits: number; similarReviews: number };
  /** The version of the prompt; null where there is none. */
  prompt: string | null;
  writer: Writer;
  /** Its name and version, or the model's. */
  writerVersion: string;
  written: number;
  /** The rules that kept candidates out. */
  dropped: GuardRule[];
  /** What the gate said of the one on top. */
  gate: "ok" | "warn" | "stop";
  /** Where it was written again in another voice. */
  askedVoice?: AskedVoice;
};

/** Whose a text is: a writer's, as long as not a letter was changed. */
export function authorOf(text: string, candidates: readonly { text: string; by?: Writer }[]): Writer | "owner" {
  const candidate = candidates.find((written) => written.text === text);
  return candidate ? (candidate.by ?? "built_in") : "owner";
}
