import { widthPxOf } from "./picture-place";

/** As much of a label as fits. */
export function fitLabel(label: string, roomPx: number): string {
  if (widthPxOf(label) <= roomPx) return label;
  const kept = [...label];
  do kept.pop();
  while (kept.length > 0 && widthPxOf(`${kept.join("")}…`) > roomPx);
  return kept.length > 0 ? `${kept.join("").trimEnd()}…` : "";
}
