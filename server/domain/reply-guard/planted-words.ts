import { flatView } from "@/server/domain/reply-guard/view";

const mark = `["'“”‘’「」『』\`]`;
const inMarks = `${mark}([^"'“”‘’「」『』\`\\n]{2,80})${mark}`;
const saying =
  "(?:써|쓰|쓴|적|외쳐|외치|외친|출력|말해|말하|해 ?보|해 ?봐|해 ?주|답|대답|남겨|남기|넣|붙여|붙이|인정|확약|선언|공지|따라|시작|한 ?번만|세 ?번|반복|읊|밝혀|밝히|섞|부탁|꼭|한마디|하면|흉|바꿔)";
const reply =
  "(?:답글|답변|댓글|답장|대댓글|사장 ?답|본인 ?입으로|한마디(?!(?:도|조차)? ?(?:없|안|못|듣))|첫 ?(?:줄|문장)|안내 ?방송|repl(?:y|ies)|respond|response|answer|rispond|respond[ae]|répond|antwort|返信|返事|回复|答复)";

/** Words in quotation marks that a review wants said: by what stands before or after them. */
const asked = [
  new RegExp(`${reply}[^\\n]{0,60}?${inMarks}`, "g"),
  new RegExp(`${saying}[^\\n"'“‘]{0,12}[:：] ?${inMarks}`, "g"),
  new RegExp(`${inMarks} ?(?:이?라고|이라는|라는|고|만|을|를|로|으로)?[^.!?\\n"'“‘]{0,10}${saying}`, "g"),
  new RegExp(
    `\\b(?:say|write|print|output|include|start|begin|end|repeat|type|add|put|says)\\b[^\\n]{0,30}?${inMarks}`,
    "g",
  ),
];
/** A guest tells what somebody said, or what stands somewhere; nobody is told to say it. */
const told = /(?:라고|다고|고) ?(?:했|하셨|하시|하네|하더|하던|우기|말씀하|말하던|말해서|적혀|쓰여|써 ?있|물어|들었)/;

/** What a review wants the reply to say, in the words it gives; lower case, single spaces. */
export function wordsAskedFor(reviewText: string): string[] {
  const flat = flatView(reviewText).text;
  const found = asked.flatMap((pattern) =>
    [...flat.matchAll(pattern)].flatMap((match) => {
      const words = (match[1] ?? "").trim();
      const after = flat.slice(match.index + match[0].lastIndexOf(words) + words.length + 1).slice(0, 14);
      return words.length < 2 || told.test(after) ? [] : [words];
    }),
  );
  return [...new Set(found)];
}
