import { z } from "zod";
import {
  type Aspect,
  type AspectMention,
  type Polarity,
  sentiments,
  type UrgencyKind,
  urgencyKinds,
} from "@/server/domain/analysis";
import { splitClauses } from "@/server/domain/understanding/clauses";
import { type Half, parseAspect, readTable } from "./cases";

type Stretch = { start: number; end: number; aspects: ReadonlyMap<Aspect, Polarity> };
/** A long review, and which stretches of it speak of what; most of it speaks of nothing an owner could change. */
export type LongReview = {
  writer: string;
  sentiment: (typeof sentiments)[number];
  /** "?" where nobody could say. */
  urgent: UrgencyKind | "?" | null;
  text: string;
  stretches: Stretch[];
};

const RowSchema = z.object({
  writer: z.string().min(1),
  mood: z.enum(sentiments),
  urgent: z.union([z.literal("").transform(() => null), z.literal("?"), z.enum(urgencyKinds)]),
  text: z.string().min(1),
});

/** Reads the reviews; in the file `{taste-}` opens a stretch and is no part of the text. */
export const readLongReviews = (half: Half): LongReview[] =>
  readTable(`long-reviews-${half}`).map((row) => {
    const { writer, mood, urgent, text: marked } = RowSchema.parse(row);
    let text = "";
    const stretches = `{}${marked}`.split("{").flatMap((piece): Stretch[] => {
      const [names = "", words = ""] = piece.split("}");
      if (words === "") return [];
      const start = text.length;
      text += words;
      return [{ start, end: text.length, aspects: new Map(names.split(" ").filter(Boolean).map(parseAspect)) }];
    });
    return { writer, sentiment: mood, urgent, text, stretches };
  });

/**
 * How well mentions of long reviews are heard: `precision` and `recall` of aspect and side, `complaintPrecision` of
 * complaints alone, and of the clauses that speak of nothing the share that is quoted for something.
 */
export function figuresOfLongReviews(reviews: readonly LongReview[], hear: (text: string) => readonly AspectMention[]) {
  const counts = { heard: 0, right: 0, wanted: 0, complaints: 0, rightComplaints: 0, bare: 0, bareHeard: 0 };
  for (const { text, stretches } of reviews) {
    const wanted = new Map(stretches.flatMap(({ aspects }) => [...aspects]));
    const mentions = hear(text);
    const right = mentions.filter(({ aspect, polarity }) => wanted.get(aspect) === polarity);
    const isComplaint = ({ polarity }: AspectMention) => polarity === "negative";
    counts.wanted += wanted.size;
    counts.heard += mentions.length;
    counts.right += right.length;
    counts.complaints += mentions.filter(isComplaint).length;
    counts.rightComplaints += right.filter(isComplaint).length;
    const bare = splitClauses(text).filter(({ start, end }) =>
      stretches.every(({ aspects, ...stretch }) => aspects.size === 0 || end <= stretch.start || start >= stretch.end),
    );
    counts.bare += bare.length;
    counts.bareHeard += bare.filter(({ start }) => mentions.some((mention) => mention.start === start)).length;
  }
  return {
    precision: counts.right / counts.heard,
    recall: counts.right / counts.wanted,
    complaintPrecision: counts.rightComplaints / counts.complaints,
    bareHeard: counts.bareHeard / counts.bare,
  };
}
