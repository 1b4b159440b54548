import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type Row = {
  /** 0 negative, 1 positive, 2 neither. */
  label: 0 | 1 | 2;
  text: string;
  /** 1–10 for films, null elsewhere. */
  filmStars: number | null;
  /** 0…4, from the text alone, so that the same sentence never sits on both sides of a split. */
  fold: number;
};

export const foldCount = 5;

/** Fold of a text: SHA-1 of its normalised form. */
export function foldOf(text: string): number {
  const normal = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return createHash("sha1").update(normal).digest().readUInt32BE(0) % foldCount;
}

/** Reads `label \t text [\t stars]`, gzipped or not; rows with other labels are skipped. */
export function readRows(path: string, { films = false } = {}): Row[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.flatMap((line) => {
    const [label, text, stars] = line.trimEnd().split("\t");
    if (!text || (label !== "0" && label !== "1" && label !== "2")) return [];
    const filmStars = films && stars ? Number(stars) : null;
    return [{ label: Number(label) as Row["label"], text, filmStars, fold: foldOf(text) }];
  });
}
