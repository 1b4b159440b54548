import type { AspectMention } from "@/server/domain/analysis";
import { generalTopic } from "@/server/integrations/reply-writer/built-in/reading/general";
import {
  opinionOf,
  plainEcho,
  sceneOf,
  type Source,
} from "@/server/integrations/reply-writer/built-in/reading/opinion";
import { asks, onlyAsks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { ownPart } from "@/server/integrations/reply-writer/built-in/reading/own-part";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/describe";
import { turns } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import { knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { mentionsOf } from "@/server/integrations/reply-writer/built-in/reading/mentions";
import { wholeClause, fromStart } from "@/server/integrations/reply-writer/built-in/reading/whole-clause";
import { withFurther } from "@/server/integrations/reply-writer/built-in/reading/further";
import { calmEchoes } from "@/server/integrations/reply-writer/built-in/reading/calm-echoes";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

const mostStars = 5;

/** Every opinion of the review, each once, in the most telling form we can say it back. */
export function readEchoes(source: Source): Echo[] {
  const { text, analysis, trade, repeatsNothing } = source;
  if (onlyAsks(text)) return [];
  const opinions = repeatsNothing ? calmEchoes(source) : eachOnce(mentionsOf(text, analysis), source);
  const echoes = repeatsNothing ? opinions : withMissed(withFurther(opinions, source), source);
  return echoes
    .filter((echo, index) => echoes.findIndex((other) => other.neun === echo.neun) === index)
    .filter((echo) => !echoes.some((other) => other !== echo && other.neun.endsWith(` ${echo.neun}`)))
    .filter((echo) => !isEmpty(echo, echoes))
    .map((echo) => (echo.topic === "" ? { ...echo, topic: generalTopic(echo.aspect, trade) } : echo));
}

/** A complaint that no echo takes up is at least named. */
function withMissed(echoes: readonly Echo[], { text, analysis, trade, menu, rating }: Source): readonly Echo[] {
  if (analysis.urgency !== null || rating === mostStars) return echoes;
  const blamed = analysis.aspects.filter(
    ({ polarity, quote, aspect }) => polarity === "negative" && aspect !== "other" && !turns(quote),
  );
  const isTold = ({ aspect }: AspectMention) =>
    echoes.some((echo) => echo.polarity === "negative" && echo.aspect === aspect);
  const overlaps = (a: AspectMention, b: AspectMention) => a.start < b.end && a.end > b.start;
  const missed = blamed.filter(
    (mention) =>
      !isTold(mention) &&
      !blamed.some((other) => overlaps(other, mention) && isTold(other)) &&
      !asks(text.slice(mention.start, mention.end + 1)),
  );
  return [...echoes, ...missed.map((mention) => plainEcho(mention, trade, knownNoun(mention.quote, menu)))];
}

/** One clause may be read as two aspects: told once in particular, it is not told again in general. */
function eachOnce(mentions: readonly AspectMention[], source: Source): Echo[] {
  const read = mentions.map((mention) => ({ mention, echoes: told(mention, source) }));
  const isRepeated = ({ mention }: (typeof read)[number], index: number) =>
    read.some(
      ({ mention: other, echoes }, at) =>
        at !== index &&
        other.polarity === mention.polarity &&
        other.start < mention.end &&
        other.end > mention.start &&
        echoes.some(({ kind }) => kind !== "general" || at < index),
    );
  return read.flatMap((each, index) =>
    each.echoes.filter(({ kind }) => kind !== "general" || !isRepeated(each, index)),
  );
}

function told(mention: AspectMention, source: Source): Echo[] {
  const part = ownPart(mention, source);
  if (part !== null) return opinionOf(wholeClause(fromStart(part, source), source), source);
  const known = describe(source.text, mention, sceneOf(source));
  return [known ?? plainEcho(mention, source.trade, null)];
}

/** "좋은 시간을 보내셨다" adds nothing to particular praise, nor "아쉬움을 안고 돌아가셨다" to a particular complaint. */
function isEmpty({ kind, aspect, polarity, thing }: Echo, echoes: readonly Echo[]): boolean {
  const isHollow = kind === "general" && aspect === "other" && (polarity === "positive" || thing === null);
  return isHollow && echoes.some((other) => other.polarity === polarity && other.kind !== "general");
}
