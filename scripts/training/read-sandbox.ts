import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { urgencyKinds } from "@/server/domain/analysis";
import { MentionsSchema, type Sentence } from "./read-sentences";

const LineSchema = z.object({
  mood: z.enum(["good", "mixed", "plain", "bad"]),
  body: z.string(),
  aspects: MentionsSchema.optional(),
  urgent: z.enum(urgencyKinds).nullish(),
});
export type SandboxReview = z.infer<typeof LineSchema> & { shop: string };

const folder = new URL("../../sandbox/data/", import.meta.url);

/** Every review written for the shops of the sandbox, with the mood it was written in. */
export function readSandbox(): SandboxReview[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ndjson"));
  return files.sort().flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => LineSchema.safeParse(JSON.parse(line)))
      .flatMap(({ data }) => (data ? [{ ...data, shop: name.split("/")[0] ?? name }] : [])),
  );
}

const feelings = { good: "positive", mixed: "mixed", plain: "neutral", bad: "negative" } as const;
const hangul = /[가-힣]/u;

/** What the Korean ones feel, from the mood they were written in. */
export const readSandboxFeelings = () =>
  readSandbox()
    .filter(({ body }) => hangul.test(body))
    .map(({ body, mood, shop }) => ({ text: body, sentiment: feelings[mood], shop }));

/** Those of which it is written what they speak of, as sentences; `batch` is the shop. */
export const readSandboxSentences = (): Sentence[] =>
  readSandbox().flatMap(({ body, mood, aspects, shop }) =>
    aspects ? [{ batch: shop, sentiment: feelings[mood], aspects, text: body }] : [],
  );

const isCalm = ({ mood }: SandboxReview) => mood === "good" || mood === "plain";

/** What calls the owner and what can wait: the glad, the plain, and the complaints told apart. `persona` is the shop. */
export const readSandboxAlarms = () =>
  readSandbox()
    .filter((review) => isCalm(review) || review.urgent !== undefined)
    .map(({ body, shop, urgent = null }) => ({ text: body, rating: null, urgent, persona: shop }));
