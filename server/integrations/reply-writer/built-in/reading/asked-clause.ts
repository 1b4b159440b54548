import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** How a question ends, and the same said of it: "되나요" → "되는지". */
const ends: readonly (readonly [RegExp, string])[] = [
  [
    /(?:있|있으)?(?:는|은|ㄴ|인|한|운|던)지(?:도|가|를|좀)? ?(?:좀 ?)?(?:궁금|알려|알 ?수|여쭤|여쭙|문의|아시).*$/,
    "지",
  ],
  [/얼만(?:가요|지요?|데요)?$|얼마(?:예요|에요|인가요|인지요?|쯤|정도|일까요|나 ?하나요)?$/, "얼마인지"],
  [/(어디|언제|몇 ?시|며칠|몇 ?분|몇 ?살)(?:예요|에요|인가요|이에요|이죠|죠|인지요?)?$/, "$1인지"],
  [/([아어여려와]) ?(?:주시나[요여]|주나[요여])$/, "$1 드리는지"],
  [/(?<=주시|드리)(?:는 ?)?(?:건|거)(?:가[요여]|예요|에요|죠)$/, "는지"],
  [/해 ?(?:주시나요|주나요|주실까요|주세요|주시는지요)$/, "해 드리는지"],
  [/(?<![가-힣])안 ?(?:주시나[요여]|주나[요여])$|주시나[요여]$|주나[요여]$/, "드리는지"],
  [/(?:주실|주시는) 수 (?:있나요|있을까요|있으실까요|있어요)$/, "드릴 수 있는지"],
  [/(?:되|돼)시?나[요여용]$|되나$|[돼되]요$|됩니까$|될까[요여]$|될지요?$|될런지요?$|되는지요?$/, "되는지"],
  [
    /있으?시?나[요여용]$|있나$|있어[요여용]$|있습니까$|있을까[요여]$|있으신가요$|있을지요?$|있는지요?$|있는가요$/,
    "있는지",
  ],
  [/없나[요여용]$|없어[요여]$|없을까[요여]$/, "없는지"],
  [/가능(?:한가[요여]|할까[요여]|해[요여]|하나[요여]|합니까|한지요?|하신가요|할지요?)$/, "가능한지"],
  [/([았었했였됐갔왔졌])나[요여]$/, "$1는지"],
  [/하(?:시나[요여]|나[요여]|세요|는지요?|시는지요?|십니까|는가요)$|하시는가요$|할까[요여]$/, "하는지"],
  [/파(?:시나[요여]|나[요여]|는지요?|세요|시는지요?)$|팔아[요여]$/, "파는지"],
  [/받(?:으시나[요여]|나[요여]|으세요|는지요?)$/, "받는지"],
  [/보(?:시나[요여]|나[요여])$/, "보는지"],
  [/여(?:시나[요여]|나[요여]|세요)$/, "여는지"],
  [/올리(?:시나[요여]|나[요여])$/, "올리는지"],
  [/(나오|걸리|들어가|오|맞|남|내리|올라가|드|풀리|빠지|다니|쓰)나[요여]$/, "$1는지"],
  [/(?<![계좋많])(?<!안녕하)([가-힣])(?:으)?시나[요여]$/, "$1는지"],
  [/(?<!안녕하|마|드|주|계)([가-힣])으?세요$/, "$1는지"],
  [/(?<![좋많작크])([가-힣])나[요여]$/, "$1는지"],
  [/괜찮(?:을까[요여]|나[요여]|은가[요여])$/, "괜찮은지"],
  [/(언제|몇 ?시|며칠)([가-힣 ]{0,6}) 나와[요여]$/, "$1$2 나오는지"],
  [/([은인한운던는])가[요여]$/, "$1지"],
];
const ended = /(?:는|은|인|한|운|던|마인|간|을)지$/;
/** What is said before it to nobody, or leads up to it. */
const aside =
  /^(?:혹시나?|저기|여기|근데|그런데|그리고|안녕하세요|문의드려요|질문이요|질문|사장님|궁금한게|궁금한데|죄송한데|아직|그럼|또|진짜|보통|대충|대략|지금|원래|거기|혹여나) /;
const leadsUp =
  /^.*(?:근데|니까|려고 ?하는데|려는데|[아어해여]서|라서|서요|지만|[았었했]고|[어아여]요|니다|구요|[라다]고(?! ?[하해])|거든요|네요?|에요|예요|[가-힣](?:움|음|함|됨)) (?=\S+ \S)/;
const turns = /^(?:.* )?\S*([가-힣])데 (?=\S+ \S)/;
/** The guest's own way, and from our side. */
const ours: readonly (readonly [RegExp, string])[] = [
  [/데려가도/g, "데려오셔도"],
  [/데리고 ?가도/g, "데리고 오셔도"],
  [/(가져|들고|입고|싸)가도/g, "$1오셔도"],
  [/(?<![가-힣])가도/g, "오셔도"],
  [/(?<![가-힣])가려면/g, "오시려면"],
  [/(?<![가-힣])갈 수/g, "오실 수"],
  [/(?<![가-힣])가야/g, "오셔야"],
  [/(?<![가-힣])먹어도/g, "드셔도"],
  [/(?<![가-힣])먹을 수/g, "드실 수"],
  [/(?<![가-힣])써도/g, "쓰셔도"],
  [/보내도/g, "보내셔도"],
  [/맡겨도/g, "맡기셔도"],
  [/주시는지$/g, "드리는지"],
  [/(?<!계)으?시는지$/g, "는지"],
  [/해도 되/g, "하셔도 되"],
  [/해야 (?=되|하)/g, "하셔야 "],
];
const theirs =
  /(?<![가-힣])(?:저|제|전|나|내|난|우리|저희)(?:가|는|도|를|희)?(?![가-힣])|제가|저희|우리|폐업|망하|탈세|죄(?:인|가)|긴 하|그거|이거|저거/;
const shortNoun = /^(?:방|룸|[가-힣A-Za-z0-9]{2,})$/;
/** "흑임자는 언제 나오는지": of what happens by itself. */
const topic = /^([가-힣]{2,})[은는] (?=.*(?:나오|되|있|없|가능한|괜찮은|걸리)[가-힣]*지$)/;
const object = /(?<=^(?:[가-힣]+ )?)([가-힣]{2,})[은는] (?=.*(?:드리|파|받|올리)는지$)/;
const tied =
  /(?:[은는이가도만을를에서로지쯤]|까지|부터|이나|정도|에도|하고|이랑|며칠|언제|얼마|어디|수|게|따로|같이|다시|많이|미리|바로|더|잘|또|꼭|[아어해려여]야|[아어해려여]도)$/;
const fewestLetters = 4;
const mostLetters = 22;
const mostTogether = 30;

/** A question may end where no mark says so: "추나 보험 되나요 초진은 예약해야 하나요". */
const seam = /(?<=[가-힣](?:나요|까요|가요|어요|에요|예요|니다|돼요|해요))[\s.!?~ㅎㅋㅠㅜ]+(?=\S)/;

/** What the questions want to know, two at most: "보험이 되는지와 예약하셔야 하는지"; null where only some of them can be told so. */
export function askedClauses(questions: readonly string[], things: number): string | null {
  const told = questions.flatMap((question) => question.split(seam)).flatMap((part) => askedClause(part) ?? []);
  const [one, two] = [...new Set(told)];
  if (one === undefined || (questions.length > told.length && things > told.length)) return null;
  return two === undefined || one.length + two.length > mostTogether ? one : `${one}와 ${two}`;
}

/** A question as what one wants to know ("아기의자 있나요?" → "아기의자가 있는지"); null where it cannot be told so. */
export function askedClause(sentence: string): string | null {
  const plain = spaced(
    sentence
      .replace(/[^가-힣A-Za-z0-9%\s]+/g, " ")
      .replace(/[ㄱ-ㅎㅏ-ㅣ]+/g, " ")
      .replace(/([갈릴볼할올될쓸살을닐길낼])수(?= ?있)/g, "$1 수 ")
      .replace(/몇(?=[가-힣])/g, "몇 ")
      .replace(/달전/g, "달 전")
      .replace(/\s+/g, " ")
      .trim(),
    isNoun,
  );
  const turned = withEnd(plain);
  if (turned === null) return null;
  const bare = withoutLead(turned);
  const words = bare.split(" ");
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  const isLoose = /^(?:있|없|되|가능한|얼마인)[는]?지?$/.test(last) && shortNoun.test(before) && !tied.test(before);
  const whole = isLoose ? [...words.slice(0, -2), before + particleFor(before, "이/가"), last].join(" ") : bare;
  const told = ours
    .reduce((text, [sign, own]) => text.replace(sign, own), whole)
    .replace(topic, (_, thing: string) => `${thing}${particleFor(thing, "이/가")} `)
    .replace(object, (_, thing: string) => `${thing}${particleFor(thing, "을/를")} `);
  const letters = told.replace(/\s/g, "").length;
  const isFit = words.length > 1 || last.length > 4;
  return isFit && letters >= fewestLetters && letters <= mostLetters && !theirs.test(told) && isRetellable(told)
    ? told
    : null;
}

function withEnd(plain: string): string | null {
  for (const [sign, meant] of ends) {
    if (!sign.test(plain)) continue;
    const told =
      meant === "지" ? plain.replace(sign, (found) => /^.*?지/.exec(found)?.[0] ?? "") : plain.replace(sign, meant);
    return ended.test(told) ? told : null;
  }
  return null;
}

function withoutLead(text: string): string {
  let bare = text.replace(turns, (lead, last: string) => (finalOf(last) === "ㄴ" ? "" : lead)).replace(leadsUp, "");
  while (aside.test(bare)) bare = bare.replace(aside, "");
  return bare;
}
