import { type ClauseJudge, findAspects, judgeByWords } from "@/server/domain/understanding/aspects";
import { type Clause, splitClauses } from "@/server/domain/understanding/clauses";
import { foreignPolarity } from "@/server/domain/understanding/foreign-polarity";
import { extractKeywords } from "@/server/domain/understanding/keywords";
import { detectLanguage } from "@/server/domain/understanding/language";
import { temperQuestion } from "@/server/domain/understanding/questions";
import { findSpam } from "@/server/domain/understanding/spam";
import { labelSentiment, weighOpinions, weighRating } from "@/server/domain/understanding/sentiment-label";
import { findUrgency } from "@/server/domain/understanding/urgency";
import { wordlessPolarity } from "@/server/domain/understanding/wordless-polarity";
import type { ReviewAnalyzer } from "../review-analyzer";
import { loadClauseModel } from "./clause-model";
import { loadSentimentModel } from "./sentiment-model";

/** Changes whenever the rules beside the model would read the same review differently. */
const rulesVersion = "7";

/** "3번 왔어요": how often somebody came takes no side. */
const countsVisits =
  /^[\s"]*(?:벌써 |총 )?(?:\d+|한|두|세|네|다섯|여러) ?번(?:째)? ?(?:왔|와 ?봤|방문|갔|가 ?봤|먹었|들렀)[^\s]*[\s.!~]*$/;

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
      const stanceOf = (words: string) =>
        wordlessPolarity(words) ?? (language === "ko" ? model.score(words) : foreignPolarity(words, language));
      const spam = findSpam(text);
      const clauses = splitClauses(text);
      const clauseScores = new Map<Clause, number>(clauses.map((clause) => [clause, stanceOf(clause.text)]));
      const scoreOf = (clause: Clause) => clauseScores.get(clause) ?? 0;
      const byModel: ClauseJudge = (clause, cues) =>
        countsVisits.test(clause.text) ? new Map() : clauseModel.read(clause.text, cues, scoreOf(clause));
      const aspects = findAspects(text, clauses, language === "ko" ? byModel : judgeByWords(scoreOf), menu);
      const opinions = aspects.map((mention) => mention.score);
      const aboutPlace = language === "ko" ? model.read(text).aboutPlace : 0;
      const textScore = weighOpinions(stanceOf(text), opinions, aboutPlace);
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
