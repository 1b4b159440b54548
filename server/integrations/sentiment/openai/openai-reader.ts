import { SecondReadingSchema } from "@/server/domain/second-reading";
import type { LanguageModel } from "../../language-model/language-model";
import { createSpotlight } from "../../language-model/spotlight";
import type { SecondReader } from "../second-reader";
import { readingInstructions, readingPromptVersion } from "./reading-prompt";

/** Asks a language model for a second reading. The guest's name is never sent. */
export function createOpenAiReader(model: LanguageModel): SecondReader {
  return {
    model: model.name,
    promptVersion: readingPromptVersion,
    read({ text, rating, category }, signal) {
      const spotlight = createSpotlight([text]);
      return model.ask({
        name: "review_reading",
        schema: SecondReadingSchema,
        instructions: readingInstructions(spotlight.mark),
        material: JSON.stringify({ shopCategory: category, stars: rating, review: spotlight.of(text) }),
        signal,
      });
    },
  };
}
