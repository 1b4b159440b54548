import type { AspectMention } from "@/server/domain/analysis";
import { turns } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import type { Source } from "@/server/integrations/reply-writer/built-in/reading/opinion";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";

const leadsOn = /(?:는데|은데|인데|한데|니까|더니|어서|아서|해서|[가-힣]서|[가-힣]{2,})[\s,]*$/;

const longestClause = 44;
const fewWords = 18;

/** A clause that stops before its point ("이벤트 가격은 있는데") goes on to the end of its sentence. */
export function wholeClause(mention: AspectMention, { text, analysis }: Source): AspectMention {
  const rest = /^[^.!?\n~]*/.exec(text.slice(mention.end))?.[0] ?? "";
  const end = mention.end + rest.length;
  const isTold = analysis.aspects.some(
    (other) => other.polarity !== "neutral" && other.start < end && other.end > mention.end,
  );
  const isCut = !/[.!?~]\s*$/.test(mention.quote) && /[가-힣]/.test(rest) && leadsOn.test(mention.quote);
  if (isTold || !isCut || end - mention.start > longestClause) return mention;
  if (mention.polarity === "positive" && turns(mention.quote)) return mention;
  if (
    !/(?:는데|은데|인데|한데|니까|더니|서)[\s,]*$/.test(mention.quote) &&
    readPredicate(mention.quote.trim()) !== null
  )
    return mention;
  return { ...mention, quote: text.slice(mention.start, end), end };
}

/** A few words of a mention ("끓여주셨어요") are told from the start of their sentence, where nothing else is read from it. */
export function fromStart(mention: AspectMention, { text, analysis }: Source): AspectMention {
  const before = text.slice(0, mention.start);
  const start = Math.max(...[".", "!", "?", "\n", "~", ","].map((mark) => before.lastIndexOf(mark))) + 1;
  const isTold = analysis.aspects.some(
    (other) => other.polarity !== "neutral" && other.start < mention.start && other.end > start,
  );
  const lead = text.slice(start, mention.start);
  const letters = mention.quote.replace(/[^가-힣]/g, "").length;
  const isEnded = /[요다죠음임함]\s*$/.test(lead);
  if (
    isTold ||
    isEnded ||
    turns(lead) ||
    letters > fewWords ||
    !/[가-힣]/.test(lead) ||
    mention.end - start > longestClause
  )
    return mention;
  return { ...mention, quote: text.slice(start, mention.end), start };
}
