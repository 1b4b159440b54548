import { flatView } from "@/server/domain/reply-guard/view";

const mark = `["'“”‘’「」『』\`]`;
const inMarks = `${mark}([^"'“”‘’「」『』\`\\n]{2,80})${mark}`;
const saying =
  "(?:써|쓰|쓴|적|외쳐|외치|외친|출력|말해|말하|해 ?보|해 ?봐|해 ?주|답|대답|남겨|남기|넣|붙여|붙이|인정|확약|선언|공지|따라|시작|한 ?번만|세 ?번|반복|읊|밝혀|밝히|섞|부탁|꼭|한마디|하면|흉|바꿔)";
const reply =
  "(?:(?:답글|답변|댓글|답장|대댓글)(?!이 |이네)|사장 ?답|본인 ?입으로|한마디(?!(?:도|조차)? ?(?:없|안|못|듣|하심|하셨|허[시십]|한게|한 게|에 |로 ))|첫 ?(?:줄|문장)|안내 ?방송|repl(?:y|ies)|respond|response|answer|rispond|respond[ae]|répond|antwort|返信|返事|回复|答复)";

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

/** The same of what was said once and again, done with it or written somewhere: "‘또요?’ 기억해 주셔서", "‘손님도요’ 적혀 옴". */
const narrated = new RegExp(
  [
    "^ ?했(?:는데|고|어|지만|음|습)",
    "^ ?(?:하|카|허)(?:면서|며|는데|시던|시더|시길|셨|시고|시는|십디|고 (?:계속|이름|수습|나|끝|말하는))|^ ?하면 (?:알아서|저는)|^ ?함(?![가-힣])",
    "^[^.!?\\n]{0,16}?(?:주|두|내|놓|놔)(?:심|셨(?!으면|음)|시고|시던|시는 ?게|시며|셔서|신)",
    "^[^.!?\\n]{0,10}?(?:(?:써|쓰여|적혀|붙어) ?(?:있|온|옴|져|짐|왔)|(?:써|붙여|적어) ?(?:놓|놨|놔)|적었|썼|쓰고 왔|물어)",
    "^ ?(?:이 |그 |딱 )?한마디(?: ?하심|에|로 끝|[.! ㅋ]|$)",
    "^(?:만|도|를)? ?(?:[세두네]|\\d) ?번|^ ?만 ?반복",
    "^ ?(?:이?라고|이?라는|는) ?(?:대?답|명언)|^[.]? ?복붙| 인정합니다[.!]",
  ].join("|"),
);
/** Whoever speaks of the reply itself tells no story. */
const ofReply = /답글|답변|댓글|답장|대댓글|repl|answer|respond/;

const storyReach = 26;
const beforeReach = 90;

/** What a review wants the reply to say, in the words it gives; lower case, single spaces. */
export function wordsAskedFor(reviewText: string): string[] {
  const flat = flatView(reviewText).text;
  const found = asked.flatMap((pattern) =>
    [...flat.matchAll(pattern)].flatMap((match) => {
      const words = (match[1] ?? "").trim();
      const end = match.index + match[0].lastIndexOf(words) + words.length + 1;
      const after = flat.slice(end, end + 14);
      const around = flat.slice(Math.max(0, end - beforeReach), end + storyReach);
      const isStory = narrated.test(flat.slice(end, end + storyReach)) && !ofReply.test(around);
      return words.length < 2 || told.test(after) || isStory ? [] : [words];
    }),
  );
  return [...new Set(found)];
}
