import { bucketBits, GramHasher } from "./gram-hasher";
import { type ModelCard, ModelCardSchema, type PartName, partNames } from "./model-card";
import { builtInModelDir, readWeights } from "./read-weights";
import { unpackSparse } from "./sparse-weights";

/** Below this chance of being about a film, a text is read as shop talk alone. */
const filmFrom = 0.02;

/** A text less likely than this to take a side at all is drawn towards 0. */
const sideIsSureFrom = 0.85;

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

type Part = { weights: Int8Array; scale: number; bias: number; slope: number; offset: number; drop: number };

/**
 * The built-in Korean sentiment model: linear models over hashed character grams, one for shops and one for films, two
 * that tell what a text is about and one that tells whether it takes a side. One instance per thread.
 */
export class SentimentModel {
  private readonly hasher = new GramHasher();
  private readonly parts: Record<PartName, Part>;

  constructor(
    readonly card: ModelCard,
    bytes: Int8Array,
  ) {
    const all = unpackSparse(
      bytes,
      card.kept,
      partNames.reduce((sum, name) => sum + (1 << card.parts[name].bits), 0),
    );
    let from = 0;
    const take = (name: PartName): Part => {
      const { bits, ...rest } = card.parts[name];
      const weights = all.subarray(from, from + (1 << bits));
      from += weights.length;
      return { ...rest, weights, drop: bucketBits - bits };
    };
    this.parts = {
      shop: take("shop"),
      film: take("film"),
      isFilm: take("isFilm"),
      isPlace: take("isPlace"),
      takesSide: take("takesSide"),
    };
  }

  /** Stance of `text` from −1 (negative) to 1 (positive). Empty text has none: 0. */
  score(text: string): number {
    const { leaning, sureness } = this.read(text);
    return leaning * sureness;
  }

  /**
   * The stance of `text` as `leaning` · `sureness`: which way it leans if it takes a side at all, and how surely it does,
   * 0 to 1; the log-odds that it takes a side at all; and the chances that it is about a place (a visit, a meal, a cut) and
   * about a film.
   */
  read(text: string): { leaning: number; sureness: number; side: number; aboutPlace: number; aboutFilm: number } {
    const count = this.hasher.hash(text);
    if (count <= 1) return { leaning: 0, sureness: 0, side: 0, aboutPlace: 0, aboutFilm: 0 };
    const { shop, film, isFilm, isPlace, takesSide } = this.parts;
    const placeChance = sigmoid(this.logit(isPlace, count));
    const asShop = this.logit(shop, count) + placeChance * (this.card.placeOffset - shop.offset);
    const filmChance = sigmoid(this.logit(isFilm, count));
    const logit = filmChance < filmFrom ? asShop : asShop + filmChance * (this.logit(film, count) - asShop);
    const side = this.logit(takesSide, count);
    const sureness = Math.min(1, sigmoid(side) / sideIsSureFrom);
    const aboutPlace = placeChance * (1 - filmChance);
    return { leaning: Math.tanh(logit / 2), sureness, side, aboutPlace, aboutFilm: filmChance };
  }

  /** Calibrated log-odds of one part for the review hashed last. */
  private logit({ weights, scale, bias, slope, offset, drop }: Part, count: number): number {
    const { buckets } = this.hasher;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weights[(buckets[i] as number) >>> drop] as number;
    return slope * (bias + (sum * scale) / Math.sqrt(count)) + offset;
  }
}

/** Reads the model from `dir`. */
export function loadSentimentModel(dir: string = builtInModelDir): SentimentModel {
  const { card, bytes } = readWeights(dir, { card: "model.json", weights: "weights.i8.br", schema: ModelCardSchema });
  return new SentimentModel(card, bytes);
}
