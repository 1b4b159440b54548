import type { ReplyReading, Sentence } from "@/server/domain/reply-guard/reading";
import { batchimOf } from "@/server/domain/reply-guard/hangul";

type Ending = "hapsyo" | "haeyo" | "banmal" | "none";

const plainEnding =
  /(?:[이하]네|겠네|좋네|했네|구나|군|거든|잖아|할게|줄게|올게|해줘|해라|[와가]라|하자|가자|이야|거야|했어|았어|었어|였어|겠어|있어|없어|좋아|고마워|미안해|미안|그래|맛있지|마라|한다|된다|이다|했다|였다|았다|었다|겠다|놀러와|또와)$/;

/** How a sentence ends: 합쇼체, 해요체, 반말, or none of them (a name, a noun). */
function endingOf(sentence: Sentence): Ending {
  const words = sentence.flat.text
    .replace(/“[^”]*”/g, " ")
    .replace(/[^가-힣\s]+/g, " ")
    .trim();
  const last = words.replace(/\s+/g, "");
  if (last.length < 2) return "none";
  const level = politeEnding(last);
  if (level !== "none") return level;
  const inner = [
    ...words.matchAll(/([가-힣]*(?:니다|니까|세요|에요|예요|해요|어요|아요|네요|게요|까요|죠|드려요))(?= )/g),
  ].at(-1)?.[1];
  if (inner && words.length - words.lastIndexOf(inner) - inner.length <= 8) return politeEnding(inner);
  return plainEnding.test(last) ? "banmal" : "none";
}

function politeEnding(word: string): Ending {
  if (/(?:니다|니까)$/.test(word)) return batchimOf(word.at(-3) ?? "") === 17 ? "hapsyo" : "none";
  if (/(?:십시오|십시요|시오|소서)$/.test(word)) return "hapsyo";
  if (/(?:요|죠|세용|해용|어용|니당)$/.test(word)) return "haeyo";
  return "none";
}

const toHaeyo: readonly (readonly [RegExp, string])[] = [
  [/감사드립니다|감사합니다/g, "고마워요"],
  [/죄송합니다|송구합니다/g, "죄송해요"],
  [/하겠습니다/g, "할게요"],
  [/드리겠습니다/g, "드릴게요"],
  [/듣겠습니다/g, "들을게요"],
  [/보겠습니다/g, "볼게요"],
  [/바랍니다/g, "바라요"],
  [/드립니다/g, "드려요"],
  [/기쁩니다/g, "기뻐요"],
  [/입니다/g, "이에요"],
  [/합니다/g, "해요"],
  [/됩니다/g, "돼요"],
  [/주십시오/g, "주세요"],
  [/하십시오/g, "하세요"],
  [/십시오/g, "세요"],
  [/했습니다|하였습니다/g, "했어요"],
  [/([있없었았겠])습니다/g, "$1어요"],
  [/좋습니다/g, "좋아요"],
  [/고맙습니다/g, "고마워요"],
];
const toHapsyo: readonly (readonly [RegExp, string])[] = [
  [/고마워요|감사해요/g, "감사합니다"],
  [/죄송해요/g, "죄송합니다"],
  [/드릴게요/g, "드리겠습니다"],
  [/들을게요/g, "듣겠습니다"],
  [/할게요/g, "하겠습니다"],
  [/볼게요/g, "보겠습니다"],
  [/드려요/g, "드립니다"],
  [/기뻐요/g, "기쁩니다"],
  [/다행이에요/g, "다행입니다"],
  [/이에요/g, "입니다"],
  [/([가-힣])예요/g, "$1입니다"],
  [/바라요|바래요/g, "바랍니다"],
  [/했어요/g, "했습니다"],
  [/([있없었았])어요/g, "$1습니다"],
  [/좋아요/g, "좋습니다"],
  [/돼요/g, "됩니다"],
  [/해요/g, "합니다"],
  [/세요/g, "십시오"],
];

/** Common endings turned into the level the shop uses; what is not recognised stays as it was. */
export function toLevel(text: string, level: "hapsyo" | "haeyo"): string {
  const table = level === "haeyo" ? toHaeyo : toHapsyo;
  return table.reduce((result, [from, to]) => result.replace(from, to), text);
}

export function endingsOf(reply: ReplyReading): { sentence: Sentence; ending: Ending }[] {
  return reply.sentences.map((sentence) => ({ sentence, ending: endingOf(sentence) }));
}
