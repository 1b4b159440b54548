import type { AspectMention, Sentiment } from "@/server/domain/analysis";
import { findAspects, judgeByWords } from "@/server/domain/understanding/aspects";
import { splitClauses } from "@/server/domain/understanding/clauses";
import { foreignPolarity } from "@/server/domain/understanding/foreign-polarity";
import { withHarm } from "@/server/domain/understanding/harm";
import { extractKeywords } from "@/server/domain/understanding/keywords";
import { detectLanguage } from "@/server/domain/understanding/language";
import { temperQuestion } from "@/server/domain/understanding/questions";
import { findSpam } from "@/server/domain/understanding/spam";
import {
  harmedScore,
  harmedTones,
  labelHarmed,
  labelSentiment,
  labelTones,
  scoreWithin,
  type Tones,
  weighRating,
  weighTones,
} from "@/server/domain/understanding/sentiment-label";
import { findUrgency } from "@/server/domain/understanding/urgency";
import { saysOnlyVisit } from "@/server/domain/understanding/visits";
import { wordlessPolarity } from "@/server/domain/understanding/wordless-polarity";
import type { ReviewAnalyzer } from "../review-analyzer";
import { loadClauseModel } from "./clause-model";
import { hearReview } from "./hear-review";
import { loadSentimentModel } from "./sentiment-model";

/** Changes whenever the rules beside the model would read the same review differently. */
const rulesVersion = "15";

/** No platform lets a review be longer; of a hostile one we read this much. */
const longestReview = 10_000;

/** From this chance of being about a film, what sounds like harm is told of its story: it says nothing of the stance. */
const storyFrom = 0.5;

const byWords = (stanceOf: (words: string) => number) => judgeByWords(({ text }) => stanceOf(text));

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
      const feelingOf = (words: string) => {
        const { leaning, side } = model.read(words);
        return { stance: saysOnlyVisit(words) ? 0 : (wordlessPolarity(words) ?? leaning), side };
      };
      const spam = findSpam(text);
      const clauses = splitClauses(text);
      const heard =
        language === "ko"
          ? hearReview(clauseModel, text, clauses, feelingOf, menu)
          : { aspects: findAspects(text, clauses, byWords(stanceOf), menu), tones: null };
      const { leaning, aboutPlace, aboutFilm } = model.read(text);
      const told = heard.tones ? weighTones(leaning, heard.tones, aboutPlace) : stanceOf(text);
      const textScore = temperQuestion(told, clauses);
      const urgency = spam ? null : findUrgency(text, clauses, rating, told);
      const aspects = withHarm(heard.aspects, urgency, text);
      const isHarmed = urgency !== null && aboutFilm < storyFrom;
      const score = weighRating(isHarmed ? harmedScore(textScore) : textScore, rating);
      const sentiment = nameSentiment(heard.tones, aspects, score, rating, isHarmed);
      return {
        score: scoreWithin(sentiment, score),
        sentiment,
        aspects,
        keywords: extractKeywords(text, language, menu),
        urgency,
        language,
        spam,
      };
    },
  };
}

function nameSentiment(
  tones: Tones | null,
  aspects: readonly AspectMention[],
  score: number,
  rating: number | null,
  isHarmed: boolean,
): Sentiment {
  const opinions = aspects.map((mention) => mention.score);
  if (!tones) return labelSentiment(score, opinions, rating);
  if (!isHarmed) return labelTones(tones, rating, score);
  return labelHarmed(labelTones(harmedTones(tones), rating, score), rating);
}
