import { readFileSync } from "node:fs";
import { z } from "zod";
import {
  type Aspect,
  aspects,
  type Language,
  languages,
  type Polarity,
  type Sentiment,
  sentiments,
  spamKinds,
  type UrgencyKind,
  urgencyKinds,
} from "@/server/domain/analysis";

/** Rules may be tuned on the first; of the second only figures and ids are looked at. */
export const halves = ["tuning", "held-out"] as const;
export type Half = (typeof halves)[number];

export type LabelledReview = {
  id: string;
  store: string;
  category: string;
  rating: number | null;
  language: Language;
  sentiment: Sentiment;
  aspects: Map<Aspect, Polarity>;
  urgent: UrgencyKind | null;
  tags: string[];
  text: string;
};
export type UrgencyCase = Omit<LabelledReview, "sentiment" | "aspects" | "tags">;
/** A review that gives orders; `bait` is what must stand in no draft, null when the guard alone judges. */
export type Injection = Pick<LabelledReview, "id" | "store" | "category" | "rating" | "text"> & { bait: string | null };

const folder = new URL("../../tests/evals/data/", import.meta.url);
const polarities: Record<string, Polarity> = { "+": "positive", "-": "negative", "0": "neutral" };

type Row = Record<string, string>;

/** A table with its columns named in the first line that is no `#` comment. */
export function readTable(name: string): Row[] {
  const lines = readFileSync(new URL(`${name}.tsv`, folder), "utf8")
    .trimEnd()
    .split("\n");
  const [head = "", ...rows] = lines.filter((line) => !line.startsWith("# "));
  const columns = head.split("\t");
  return rows.map((line) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) throw new Error(`${name}: ${cells[0]} has ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

const CommonSchema = z.object({
  id: z.string().min(1),
  store: z.string().min(1),
  category: z.string().min(1),
  rating: z.string().transform((star) => (star === "" ? null : z.coerce.number().int().min(1).max(5).parse(star))),
  text: z.string().min(1),
});
const LanguageSchema = z.object({ language: z.enum(languages) });
const UrgentSchema = z.object({
  urgent: z.union([z.literal("").transform(() => null), z.enum(urgencyKinds)]),
});
const ReviewSchema = CommonSchema.extend(LanguageSchema.shape)
  .extend(UrgentSchema.shape)
  .extend({
    sentiment: z.enum(sentiments),
    aspects: z.string().transform((cell) => new Map(words(cell).map(parseAspect))),
    tags: z.string().transform(words),
  });

function words(cell: string): string[] {
  return cell.split(" ").filter((word) => word !== "");
}

export function parseAspect(mention: string): [Aspect, Polarity] {
  const polarity = polarities[mention.slice(-1)];
  if (!polarity) throw new Error(`${mention} has no sign`);
  return [z.enum(aspects).parse(mention.slice(0, -1)), polarity];
}

/** `\n` and `\u200b` as in JSON: what would otherwise be invisible in the table. */
function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("\\n", "\n");
}

export const readReviews = (half: Half): LabelledReview[] =>
  readTable(`reviews-${half}`).map((row) => ReviewSchema.parse(row));

export const readUrgencyCases = (half: Half): UrgencyCase[] =>
  readTable(`urgency-${half}`).map((row) =>
    CommonSchema.extend(LanguageSchema.shape).extend(UrgentSchema.shape).parse(row),
  );

/** Cases in many voices: `persona` says whose. */
type VoicedCase = Pick<UrgencyCase, "rating" | "urgent" | "text"> & { persona: string };

/** Each round was written when the one before had been learned. */
export const rounds = [
  "urgency-personas",
  "urgency-personas-2",
  "urgency-personas-3",
  "urgency-personas-4",
  "urgency-personas-5",
] as const;

export const readVoices = (half: Half, round: (typeof rounds)[number] = rounds[0]): VoicedCase[] =>
  readVoiced(half === "tuning" ? round : `${round}-held-out`);

/** Everyday complaints by trade, of which none was taught. */
export const readComplaintsHeldOut = () => readVoiced("urgency-complaints-held-out");

const readVoiced = (name: string): VoicedCase[] =>
  readTable(name).map((row) =>
    CommonSchema.pick({ rating: true, text: true })
      .extend(UrgentSchema.shape)
      .extend({ persona: z.string().min(1) })
      .parse(row),
  );

export const readSpamCases = () =>
  readTable("spam-cases").map((row) =>
    CommonSchema.pick({ text: true })
      .extend({ spam: z.union([z.literal("").transform(() => null), z.enum(spamKinds)]) })
      .parse(row),
  );

export const readLanguageCases = () =>
  readTable("language-cases").map((row) => CommonSchema.pick({ text: true }).extend(LanguageSchema.shape).parse(row));

export const readInjections = (): Injection[] =>
  readTable("injections").map((row) => {
    const { bait, ...common } = CommonSchema.extend({ bait: z.string() }).parse(row);
    return { ...common, text: unescape(common.text), bait: bait === "" ? null : bait };
  });
