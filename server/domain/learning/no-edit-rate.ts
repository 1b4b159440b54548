/** Fewer replies than this say too little. */
export const fewestReplies = 10;

export type NoEditRate = {
  /** Approved by the owner and published. */
  sample: number;
  unedited: number;
  /** null: too early to say. */
  rate: number | null;
  /** Mean share of a draft that was changed, 0 … 1; null: too early to say. */
  changed: number | null;
};

/** How often the owner publishes a draft as it is: 수정 없이 승인률. */
export function noEditRate(distances: readonly number[]): NoEditRate {
  const sample = distances.length;
  const unedited = distances.filter((distance) => distance === 0).length;
  if (sample < fewestReplies) return { sample, unedited, rate: null, changed: null };
  const changed = distances.reduce((sum, distance) => sum + distance, 0) / sample;
  return { sample, unedited, rate: unedited / sample, changed };
}
