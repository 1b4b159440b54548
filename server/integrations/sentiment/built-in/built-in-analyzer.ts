import { findAspects, judgeByWords } from "@/server/domain/understanding/aspects";
import { splitClauses } from "@/server/domain/understanding/clauses";
import { foreignPolarity } from "@/server/domain/understanding/foreign-polarity";
import { extractKeywords } from "@/server/domain/understanding/keywords";
import { detectLanguage } from "@/server/domain/understanding/language";
import { temperQuestion } from "@/server/domain/understanding/questions";
import { findSpam } from "@/server/domain/understanding/spam";
import { labelSentiment, weighOpinions, weighRating } from "@/server/domain/understanding/sentiment-label";
import { findUrgency } from "@/server/domain/understanding/urgency";
import { saysOnlyVisit } from "@/server/domain/understanding/visits";
import { wordlessPolarity } from "@/server/domain/understanding/wordless-polarity";
import type { ReviewAnalyzer } from "../review-analyzer";
import { loadClauseModel } from "./clause-model";
import { hearAspects } from "./hear-aspects";
import { loadSentimentModel } from "./sentiment-model";

/** Changes whenever the rules beside the model would read the same review differently. */
const rulesVersion = "10";

/** No platform lets a review be longer; of a hostile one we read this much. */
const longestReview = 10_000;

/** Reads reviews with the built-in model and lexicons: no key, no network, one instance per thread. */
export function createBuiltInAnalyzer(): ReviewAnalyzer {
  const model = loadSentimentModel();
  const clauseModel = loadClauseModel();
  return {
    version: `built-in-${rulesVersion}-${model.card.version}-${clauseModel.card.version}`,
    analyze({ text: whole, rating, menu }) {
      const text = whole.slice(0, longestReview);
      const language = detectLanguage(text);
      const stanceOf = (words: string) => {
        if (saysOnlyVisit(words)) return 0;
        return wordlessPolarity(words) ?? (language === "ko" ? model.score(words) : foreignPolarity(words, language));
      };
      const leaningOf = (words: string) =>
        saysOnlyVisit(words) ? 0 : (wordlessPolarity(words) ?? model.read(words).leaning);
      const spam = findSpam(text);
      const clauses = splitClauses(text);
      const mood = stanceOf(text);
      const aspects =
        language === "ko"
          ? hearAspects(clauseModel, text, clauses, leaningOf, menu)
          : findAspects(
              text,
              clauses,
              judgeByWords(({ text: words }) => stanceOf(words)),
              menu,
            );
      const opinions = aspects.map((mention) => mention.score);
      const { leaning, sureness, aboutPlace } = model.read(text);
      const textScore =
        language === "ko" && opinions.length > 0 ? weighOpinions(leaning, opinions, aboutPlace) * sureness : mood;
      const score = weighRating(temperQuestion(textScore, clauses), rating);
      return {
        score,
        sentiment: labelSentiment(score, opinions, rating),
        aspects,
        keywords: extractKeywords(text, language, menu),
        urgency: spam ? null : findUrgency(text, clauses, rating, textScore),
        language,
        spam,
      };
    },
  };
}
