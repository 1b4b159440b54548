import { maskReply, openingOf, type Shape, shapeOf, similarity } from "@/server/domain/reply-guard/similarity";

/** Fewer replies than this say too little. */
export const fewestCompared = 10;
/** From here on two replies look copied to a reader of both. */
const sameFrame = 0.7;
const sameSentence = 0.85;

export type Repetition = {
  /** 복붙 지수 0–100: how much of the replies guests have read before; null: too early to say. */
  index: number | null;
  sample: number;
  /** Replies whose frame another one has, dishes and numbers left out. */
  frames: number;
  openings: number;
  closings: number;
};

type Read = { frame: Shape; opening: Shape; closing: Shape };

/** How alike a shop's published replies are. `names`: dishes and the shop, which differ without being different. */
export function repetitionOf(replies: readonly string[], names: readonly string[]): Repetition {
  const read = replies.map(
    (text): Read => ({
      frame: shapeOf(maskReply(text, names)),
      opening: shapeOf(openingOf(text, names)),
      closing: shapeOf(closingOf(text, names)),
    }),
  );
  const closest = (part: keyof Read, index: number) =>
    Math.max(0, ...read.map((other, at) => (at === index ? 0 : similarity(read[index]?.[part] ?? none, other[part]))));
  const repeated = (part: keyof Read, least: number) => read.filter((_, index) => closest(part, index) >= least).length;
  const [frames, openings, closings] = [
    repeated("frame", sameFrame),
    repeated("opening", sameSentence),
    repeated("closing", sameSentence),
  ];
  const sample = replies.length;
  const index =
    sample < fewestCompared ? null : Math.round((100 * (0.6 * frames + 0.2 * openings + 0.2 * closings)) / sample);
  return { index, sample, frames, openings, closings };
}

const none: Shape = shapeOf("");

/** The last sentence of the text itself, without a name below it. */
function closingOf(text: string, names: readonly string[]): string {
  const sentences = text.trim().match(/[^.!?\n]+[.!?]+/g) ?? [text];
  return maskReply(sentences.at(-1) ?? "", names);
}

export const repetitionLevels = ["low", "middle", "high"] as const;
export const repetitionLevel = (index: number): (typeof repetitionLevels)[number] =>
  index < 25 ? "low" : index < 50 ? "middle" : "high";
