import type { SecondReading } from "@/server/domain/second-reading";

export type SecondReaderInput = {
  text: string;
  /** 1–5, or null when the platform gave none. */
  rating: number | null;
  /** "한식", "카페" …; null when unknown. */
  category: string | null;
};

/** Reads one review again, elsewhere. Rejects with ModelError; what it says is a claim, checked by applyReading. */
export type SecondReader = {
  model: string;
  promptVersion: string;
  read(input: SecondReaderInput, signal?: AbortSignal): Promise<SecondReading>;
};
