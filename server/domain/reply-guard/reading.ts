import { flatView, originalSpan, sliceView, tightView, type View } from "@/server/domain/reply-guard/view";

/** One sentence of a reply; `start`/`end` are offsets into the original, end exclusive, trailing space left out. */
export type Sentence = { start: number; end: number; flat: View; tight: View };

/** `joined`: a short topic ("환불이요?") and the sentence that says what of it, as one. */
export type ReplyReading = { original: string; flat: View; tight: View; sentences: Sentence[]; joined: View[] };

const sentenceEnd =
  /(?:[.!?。!?…~^]+["”'’)]*(?:\s*[ㅎㅋㅠㅜ^]+)?(?=\s|$))|\n+|(?<=[요다까죠])[.!?~]+(?=[가-힣])|[。]|(?<=니다|[해세에예어아네데게워돼줘려와봐]요)[~^ㅎㅋㅠㅜ♥♡]*(?=\s)/g;

/** What a guest is quoted with belongs to one sentence of ours. */
const quoted = /“[^”\n]{1,120}”/g;

/** Reads a reply once, so that every rule matches against the same plain text. */
export function readReply(original: string): ReplyReading {
  const flat = flatView(original);
  const sentences = splitSentences(flat);
  return { original, flat, tight: tightView(flat), sentences, joined: joinTopics(sentences) };
}

/** Nobody writes one this long; cut, so that the time a reply takes grows with its length and no faster. */
const longestSentence = 400;
const longestTopic = 14;

function joinTopics(sentences: readonly Sentence[]): View[] {
  return sentences.slice(1).flatMap(({ tight: next }, index) => {
    const topic = sentences[index]?.tight;
    if (!topic || topic.text.length > longestTopic || !/[가-힣]/.test(topic.text)) return [];
    const length = topic.text.replace(/[^가-힣a-z0-9]+$/, "").length;
    const head = sliceView(topic, 0, length);
    return [
      {
        text: head.text + next.text,
        from: [...head.from, ...next.from],
        to: [...head.to, ...next.to],
      },
    ];
  });
}

function splitSentences(flat: View): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(flat.text.charAt(start))) start++;
    while (end > start && /\s/.test(flat.text.charAt(end - 1))) end--;
    from = to;
    for (; start < end; start += longestSentence) {
      const part = sliceView(flat, start, Math.min(end, start + longestSentence));
      sentences.push({ ...originalSpan(flat, start, part.text.length), flat: part, tight: tightView(part) });
    }
  };
  const quotes = [...flat.text.matchAll(quoted)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  for (const match of flat.text.matchAll(sentenceEnd)) {
    const isInside = quotes.some((quote) => match.index > quote.from && match.index < quote.to - 1);
    if (!isInside) take(match.index + match[0].length);
  }
  take(flat.text.length);
  return sentences;
}
