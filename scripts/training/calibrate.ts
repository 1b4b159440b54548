/** Platt scaling by Newton's method: the sigmoid(slope · logit + offset) that fits the labels best. */
export function calibrate(logits: readonly number[], labels: readonly number[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 100; round++) {
    let [gSlope, gOffset, hSlope, hCross, hOffset] = [0, 0, 1e-9, 0, 1e-9];
    logits.forEach((logit, i) => {
      const p = 1 / (1 + Math.exp(-(slope * logit + offset)));
      const error = p - (labels[i] as number);
      const curve = p * (1 - p);
      gSlope += error * logit;
      gOffset += error;
      hSlope += curve * logit * logit;
      hCross += curve * logit;
      hOffset += curve;
    });
    const determinant = hSlope * hOffset - hCross * hCross;
    const dSlope = (hOffset * gSlope - hCross * gOffset) / determinant;
    const dOffset = (hSlope * gOffset - hCross * gSlope) / determinant;
    slope -= dSlope;
    offset -= dOffset;
    if (Math.abs(dSlope) + Math.abs(dOffset) < 1e-9) break;
  }
  return { slope, offset };
}
