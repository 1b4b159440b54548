import type { z } from "zod";

/** What became of a question that got no usable answer. Only the first two are worth asking again. */
export const modelErrorKinds = [
  "temporary",
  "rate-limited",
  /** Not asked at all: it failed too often just now. */
  "resting",
  /** The service does not take our key, our model or our request. */
  "rejected",
  "refused",
  "malformed",
  "cut-off",
] as const;
export type ModelErrorKind = (typeof modelErrorKinds)[number];

export class ModelError extends Error {
  override readonly name = "ModelError";
  constructor(
    readonly kind: ModelErrorKind,
    message: string,
  ) {
    super(message);
  }
}

export type ModelQuestion<T> = {
  /** Names the shape of the answer, for the service. */
  name: string;
  schema: z.ZodType<T>;
  /** What we want. Never holds a word that somebody else wrote. */
  instructions: string;
  /** What it is about: JSON whose foreign texts are marked (spotlight). */
  material: string;
  signal?: AbortSignal;
};

/** A language model that answers in the shape asked for. Rejects with ModelError, and with nothing else. */
export type LanguageModel = { readonly name: string; ask<T>(question: ModelQuestion<T>): Promise<T> };
