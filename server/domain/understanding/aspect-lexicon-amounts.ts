import type { Aspect } from "@/server/domain/analysis";
import type { AspectWords } from "./aspect-lexicon";

type AmountPattern = { aspect: Aspect; role: keyof AspectWords; units: string[]; pattern: RegExp };

const number = "(?:\\d[\\d.,]*|[일이삼사오육칠팔구십]+|한|두|세|네|몇)";
const minutes = `${number}\\s?(?:분|시간)(?:\\s?반)?`;
const money =
  "(?:\\d[\\d.,]*\\s?[십백천만]{0,2}|[일이삼사오육칠팔구몇]?[십백천만]+)\\s?(?:[\\d일이삼사오육칠팔구]+\\s?[백천]\\s?)?원(?![조두래장단룸])";
const given = "(?:[시십심신]|셨|셔)";

/** Opinions told by numbers and verb endings rather than words: how long, how much, what was done for the guest. */
export const amountPatterns: readonly AmountPattern[] = [
  {
    aspect: "waiting",
    role: "bad",
    units: ["분", "시간"],
    pattern: new RegExp(
      `${minutes}\\s?(?:이나|넘게|넘어|가까이|[은는]\\s?기본|을?\\s?(?:기다|지둘|서\\s?있|섰|줄|대기|방치|세워|늦)|\\s?뒤에|이\\s?걸|걸)|(?:데|데만|주문하고|예약하고도?|줄|웨이팅|대기)\\s${minutes}`,
      "gu",
    ),
  },
  {
    aspect: "price",
    role: "bad",
    units: ["원"],
    pattern: new RegExp(
      `${money}(?:씩?이나|이라니|짜리가|[은는이]\\s?(?:좀|너무|무섭|과하|심하|비싸)|을?\\s?(?:받|내고|더))`,
      "gu",
    ),
  },
  { aspect: "price", role: "topics", units: ["원"], pattern: new RegExp(money, "gu") },
  {
    aspect: "service",
    role: "bad",
    units: ["번"],
    pattern: new RegExp(
      `${number}\\s?번[은을]?(?:이나)?\\s?(?:불러|부르|말해|말씀|얘기해|요청|전화)(?:야|서야|해야|도)?`,
      "gu",
    ),
  },
  {
    aspect: "service",
    role: "good",
    units: ["주시", "주셨", "주셔", "주심", "주신", "주십"],
    pattern: new RegExp(
      `(?<!(?:안|못|덜|대충|마지못해)\\s?[가-힣]{0,3}\\s?)[가-힣](?<![가안못])\\s?주(?:${given})(?!면|길|지|든|라|야|으면|었으면)`,
      "gu",
    ),
  },
];
