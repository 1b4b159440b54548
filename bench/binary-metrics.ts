export type BinaryMetrics = {
  accuracy: number;
  auc: number;
  macroF1: number;
  negativeRecall: number;
  negativePrecision: number;
};

/** Chance that a random positive scores above a random negative; ties count half. */
function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] as number] === scores[order[from] as number]) to++;
    const meanRank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) {
      if (labels[order[i] as number] !== 1) continue;
      positives++;
      rankSum += meanRank;
    }
    from = to;
  }
  const negatives = labels.length - positives;
  return positives && negatives ? (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives) : Number.NaN;
}

/** Scores in [-1, 1] against labels 0 and 1; a score above 0 means positive. */
export function binaryMetrics(scores: readonly number[], labels: readonly number[]): BinaryMetrics {
  const count = (label: number, positive: boolean) =>
    scores.filter((score, i) => labels[i] === label && score > 0 === positive).length;
  const [tp, fn, fp, tn] = [count(1, true), count(1, false), count(0, true), count(0, false)];
  const f1 = (hit: number, missed: number, wrong: number) => (hit ? (2 * hit) / (2 * hit + missed + wrong) : 0);
  return {
    accuracy: (tp + tn) / scores.length,
    auc: areaUnderCurve(scores, labels),
    macroF1: (f1(tp, fn, fp) + f1(tn, fp, fn)) / 2,
    negativeRecall: tn / (tn + fp || 1),
    negativePrecision: tn / (tn + fn || 1),
  };
}
