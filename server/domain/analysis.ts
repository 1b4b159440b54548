/** What a review says, as the product understands it. Meanings: docs/glossary.md. */
export const sentiments = ["positive", "neutral", "mixed", "negative"] as const;
export type Sentiment = (typeof sentiments)[number];

/** 맛 · 양 · 가격 · 서비스 · 청결 · 분위기 · 대기 · 위치/주차 · 배달/포장 · 기타 */
export const aspects = [
  "taste",
  "portion",
  "price",
  "service",
  "cleanliness",
  "ambience",
  "waiting",
  "location",
  "delivery",
  "other",
] as const;
export type Aspect = (typeof aspects)[number];

export const polarities = ["positive", "neutral", "negative"] as const;
export type Polarity = (typeof polarities)[number];

/** One opinion on one aspect. `quote` is exactly `text.slice(start, end)` of the review; `score` is in [-1, 1]. */
export type AspectMention = {
  aspect: Aspect;
  polarity: Polarity;
  score: number;
  quote: string;
  start: number;
  end: number;
};

export const urgencyKinds = [
  "illness",
  "foreign-object",
  "injury",
  "allergy",
  "discrimination",
  "staff-misconduct",
  "hygiene",
  "refund-dispute",
  "report-threat",
  "strong-complaint",
] as const;
export type UrgencyKind = (typeof urgencyKinds)[number];

/** Why a text is no review: kept, but hidden until the owner taps it. */
export const spamKinds = ["advertising", "contact", "gibberish", "abuse", "off-topic", "repeated"] as const;
export type SpamKind = (typeof spamKinds)[number];

export const languages = ["ko", "en", "ja", "zh", "other"] as const;
export type Language = (typeof languages)[number];

export type Analysis = {
  /** Overall stance, −1 … 1. */
  score: number;
  sentiment: Sentiment;
  aspects: AspectMention[];
  /** Nouns and predicates an owner recognises, each once, most telling first. */
  keywords: string[];
  /** The gravest reason to alert the owner now, with the words it was read from; null when there is none. */
  urgency: { kind: UrgencyKind; quote: string } | null;
  language: Language;
  /** Absent where nobody looked. */
  spam?: SpamKind | null;
};
