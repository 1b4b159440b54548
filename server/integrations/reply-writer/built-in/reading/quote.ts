import type { AspectMention } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { isQuotable, isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const shortest = 4;
const longest = { positive: 24, negative: 24 } as const;
const decoration = /[\s~!.,?…^ㅋㅎㅠㅜ♥♡★☆;:)(\p{Extended_Pictographic}\ufe0f\u200d]+$/u;
const finished =
  /(?:[가-힣]다|[가-힣]요|[가-힣]죠|[가-힣]네|음|함|임|됨|움|큼|맛집|밥집|술집|빵집|동네 가게|단골|최고|손길|배려|기분|마음|정성|한 ?끼|파는 집|있는 집)$/;
const commands = /(?:세요|십시오|하라|해라|마라|말라|달라|주라|할 것|바람)$/;
const unfinished =
  /(?:데|지만|니까|려고|면서|거나|든지|다가|더니|고요|구요|서요|데요|어서|아서|해서|길래|[이가을를은는도의와과야게])$/;
const sentenceEnd = /[.!?]+\s*|(?<=요|죠|니다|[었았했]다)\s+/;

/** The guest's own words between quotation marks, when they can stand there as a whole; never a charge against people. */
export function quoteOf(mention: AspectMention): Echo | null {
  const accuses = mention.polarity === "negative" && (mention.aspect === "service" || mention.aspect === "cleanliness");
  if (mention.polarity === "neutral" || accuses) return null;
  const words = fitting(clean(mention.quote), mention.polarity);
  if (!words || unfinished.test(words) || /[?]/.test(mention.quote)) return null;
  const isWhole = finished.test(words) ? isQuotable(words) : words.includes(" ");
  if (!isWhole || !isRetellable(words.replace(/[!?.~]/g, "")) || commands.test(words)) return null;
  return asQuoted(words, mention);
}

const briefest = /^[가-힣]{1,8}$/;

/** A word or two of praise as it stands: “강추”. */
export function briefQuote(mention: AspectMention): Echo | null {
  const words = clean(mention.quote);
  if (mention.polarity !== "positive" || !briefest.test(words) || unfinished.test(words)) return null;
  if (!isQuotable(words) || !isRetellable(words)) return null;
  return /(?:요|다|음|네|죠|니다)$/.test(words)
    ? null
    : { ...asQuoted(words, mention), ni: `“${words}”${particleFor(words, "이라니/라니")}` };
}

function asQuoted(words: string, mention: AspectMention): Echo {
  const go = `“${words}”${particleFor(words, "이라고/라고")}`;
  return {
    kind: "quoted",
    aspect: mention.aspect,
    polarity: mention.polarity === "negative" ? "negative" : "positive",
    go,
    neun: `“${words}”${particleFor(words, "이라는/라는")}`,
    ni: mention.polarity === "positive" ? `${go} 해 주시니` : `“${words}”${particleFor(words, "이라니/라니")}`,
    and: null,
    thing: null,
    deed: null,
    topic: "",
  };
}

function clean(quote: string): string {
  return quote
    .trim()
    .replace(decoration, "")
    .replace(/^[\s,.~!]+/, "")
    .replace(/\s+/g, " ");
}

/** Of praise the last sentence; a complaint whole or not at all. */
function fitting(words: string, polarity: Echo["polarity"]): string | null {
  const last = words.split(sentenceEnd).at(-1) ?? "";
  if (polarity === "negative" && last !== words) return null;
  return last.length >= shortest && last.length <= longest[polarity] ? last : null;
}
