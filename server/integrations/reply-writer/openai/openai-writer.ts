import { z } from "zod";
import type { Preference } from "@/server/domain/learning/preference";
import { replyLimits } from "@/server/domain/platform";
import { cleanReply } from "@/server/domain/reply-text";
import type { LanguageModel } from "../../language-model/language-model";
import { createSpotlight } from "../../language-model/spotlight";
import type { ContextRequest, ContextWriter } from "../context-writer";
import { replyInstructions, replyPromptVersion } from "./reply-prompt";

const AnswerSchema = z.object({
  candidates: z.array(z.object({ angle: z.enum(["action", "empathy", "short"]), text: z.string() })),
});
const mostCandidates = 6;
const recentShown = 8;

/** Asks a language model for candidates. Guests' names are never sent. */
export function createOpenAiWriter(model: LanguageModel): ContextWriter {
  return {
    model: model.name,
    promptVersion: replyPromptVersion,
    async write(request, signal) {
      const { review, voice } = request;
      const { mark, material } = materialOf(request);
      const { candidates } = await model.ask({
        name: "review_reply",
        schema: AnswerSchema,
        instructions: replyInstructions({ voice, language: review.analysis.language, mark }),
        material: JSON.stringify(material),
        signal,
      });
      return candidates
        .slice(0, mostCandidates)
        .map(({ angle, text }) => ({ angle, text: signed(cleanReply(text), voice.signOff) }))
        .filter(({ text }) => text !== "");
    },
  };
}

const signed = (text: string, signOff: string) =>
  text === "" || signOff.trim() === "" ? text : `${text}\n${signOff.trim()}`;

/** Everything others wrote is marked; what is ours stands plain. */
function materialOf({ review, shop, recentReplies, context, preferences }: ContextRequest) {
  const { pastReplies, ownersEdits, similarReviews } = context;
  const recent = recentReplies.slice(0, recentShown);
  const foreign = [
    review.text,
    ...recent,
    ...similarReviews,
    ...pastReplies.flatMap((past) => [past.review, past.reply]),
    ...ownersEdits.flatMap((edit) => [edit.draft, edit.published]),
    ...preferences.flatMap(wordsOf),
  ];
  const { mark, of } = createSpotlight(foreign);
  const { sentiment, aspects, urgency } = review.analysis;
  const material = {
    shop: { name: shop.name, category: shop.category, phone: shop.phone, menu: shop.menu, hours: shop.hours },
    review: {
      text: of(review.text),
      stars: review.rating,
      sentiment,
      aspects: aspects.map(({ aspect, polarity, quote }) => ({ aspect, polarity, quote: of(quote) })),
      urgent: urgency?.kind ?? null,
    },
    longest: replyLimits[review.platform] ?? null,
    preferences: preferences.map((each) => marked(each, of)),
    pastReplies: pastReplies.map((past) => ({ review: of(past.review), reply: of(past.reply) })),
    ownersEdits: ownersEdits.map((edit) => ({ draft: of(edit.draft), published: of(edit.published) })),
    similarReviews: similarReviews.map(of),
    recentReplies: recent.map(of),
  };
  return { mark, material };
}

/** The owner's own words in a habit; they were learnt from replies, which quote guests. */
function wordsOf(preference: Preference): string[] {
  return Object.entries(preference).flatMap(([field, value]) => (spoken.has(field) ? [String(value)] : []));
}

function marked(preference: Preference, of: (text: string) => string) {
  const fields = Object.entries(preference).map(([field, value]) => [
    field,
    spoken.has(field) ? of(String(value)) : value,
  ]);
  return Object.fromEntries(fields) as Record<string, string | number>;
}

const spoken: ReadonlySet<string> = new Set(["from", "to", "text", "sign"]);
