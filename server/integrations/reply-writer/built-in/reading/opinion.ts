import type { Analysis, Aspect, AspectMention } from "@/server/domain/analysis";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { turns } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import { describe } from "@/server/integrations/reply-writer/built-in/reading/describe";
import { type Echo, type Scene } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { favourOf, givenOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { generalEcho } from "@/server/integrations/reply-writer/built-in/reading/general";
import { heardWords } from "@/server/integrations/reply-writer/built-in/reading/speech";
import { briefQuote, quoteOf } from "@/server/integrations/reply-writer/built-in/reading/quote";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { compoundNoun, knownNoun } from "@/server/integrations/reply-writer/built-in/reading/subject";
import { type Trade, tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";

export type Source = {
  /** The review, its notes put into sentences. */
  text: string;
  /** As the guest wrote it. */
  original: string;
  rating: number | null;
  analysis: Analysis;
  trade: Trade;
  menu: readonly string[];
  /** Only the aspects may be used, none of the words. */
  repeatsNothing: boolean;
  /** False for words that must not stand in our reply, whoever said them first. */
  isSayable(words: string): boolean;
};

/** What somebody said is no quality of ours: "시끄러우니 나가달라고 함". */
const reported = /(?:달라|[으]?라|[는]?다|냐|자)고 ?(?:함|하[네더며]|합니다)/;
/** Of few letters our known words make a better sentence than the guest's own. */
const fewLetters = 8;
/** Judgements that sound softer in our words than told back. */
const harsh =
  /비싸|비쌌|비싼|불친절|맛 ?없|별로|엉망|더럽|더러|지저분|돈 ?아깝|실망|형편|그저 그|쓰레기|노맛|빼 ?(?:달라|주세요)/;

/** One opinion in the most telling form we can say it back; empty when praise tells nothing. */
export function opinionOf(mention: AspectMention, source: Source): Echo[] {
  const { text, trade, menu } = source;
  const known = reported.test(mention.quote) ? null : describe(text, mention, sceneOf(source));
  const told = retold(mention);
  const letters = mention.quote.replace(/[^\p{L}\p{N}]/gu, "").length;
  const noun = knownNoun(mention.quote, menu) ?? sayableCompound(mention, source);
  const own = told && givenOf({ ...told, thing: known?.thing ?? null, topic: topicFor(known, noun, trade) });
  if (mention.polarity === "negative") {
    if (suffered.test(mention.quote) && source.analysis.sentiment !== "negative") return [];
    if (known === null && leadsTo(mention, source)) return [];
    if (soundsGlad(mention.quote) && !soundsBad(mention.quote)) return [plainEcho(mention, trade, null)];
    const soft = known && (harsh.test(mention.quote) || letters < fewLetters) ? known : null;
    return [firstSayable([heardWords(mention), soft, own, known], source) ?? plainEcho(mention, trade, noun)];
  }
  if (
    addressed.test(mention.quote.trim()) ||
    formerly.test(mention.quote) ||
    (known === null && (isBackground(mention, source) || (turns(mention.quote) && !soundsGlad(mention.quote))))
  )
    return [];
  if (isGrudging(source)) {
    const kind = firstSayable([favourOf(mention), known], source);
    return kind === null || resentful.test(mention.quote) ? [] : [kind];
  }
  if (known === null && favourOf(mention) === null && !speaksWell(mention, source)) return [];
  const asWritten = source.original.includes(mention.quote.trim());
  const brief = letters < fewLetters ? ((asWritten ? briefQuote(mention) : null) ?? known) : null;
  const candidates = [favourOf(mention), brief, own, known, asWritten ? quoteOf(mention) : null];
  return [
    firstSayable(candidates, source) ??
      plainEcho(mention, trade, soundsGlad(mention.quote) ? (noun ?? dishNear(mention, source)) : null),
  ];
}

/** Beside complaints or under few stars, only words that praise are taken for praise. */
function speaksWell({ quote }: AspectMention, { analysis, rating }: Source): boolean {
  return soundsGlad(quote) || (analysis.sentiment === "positive" && (rating ?? gladRating) >= gladRating);
}
const gladRating = 4;

/** A compound may be another shop's name. */
function sayableCompound({ quote }: AspectMention, { isSayable }: Source): string | null {
  const noun = compoundNoun(quote);
  return noun !== null && isSayable(`${noun} 이야기예요.`) ? noun : null;
}

/** In an angry review only praise in words we know is praise. */
function isGrudging({ analysis }: Source): boolean {
  return analysis.sentiment === "negative" || (analysis.urgency !== null && analysis.sentiment !== "positive");
}
const resentful = /나쁘|나빠|짜증|화가|화나|기분이? ?상|어이|(?:못|안) (?:먹|갈|가|올|시킬)/;

/** How an echo is said; one that may be said either way may be said. */
const frames: Record<Echo["polarity"], readonly ((echo: Echo) => string)[]> = {
  positive: [({ ni, neun }) => `${ni} 마음에 남아요. ${neun} 말씀이에요.`, ({ ni }) => `${ni} 참 기뻐요.`],
  negative: [
    ({ ni, neun }) => `${ni} 마음에 남아요. ${neun} 말씀이에요.`,
    ({ ni }) => `${ni} 많이 속상하셨겠어요. 만족을 드리지 못해 죄송해요.`,
  ],
};

function firstSayable(candidates: readonly (Echo | null)[], { isSayable }: Source): Echo | null {
  return candidates.find((echo) => echo !== null && frames[echo.polarity].some((say) => isSayable(say(echo)))) ?? null;
}

/** What was good once is no praise of today. */
const formerly = /(?:처음|예전|전|옛날|작년|원래)(?:에는|엔|에|은) .*[았었했]는데[\s,.]*$/;

/** Somebody called, nothing said. */
const addressed =
  /^(?:사장님|기사님|직원분?들?|원장님|이모님|선생님|쌤|여러분)[\s!~.ㅎㅋㅠ]*(?:감사[해합]?[가-힣]*|고마[가-힣]*|최고|짱)?[\s!~.]*$/;

/** What leads up to the point ("생일 케이크 픽업 갔는데") is no praise. */
function isBackground({ quote }: AspectMention, { analysis }: Source): boolean {
  const isLeading = /(?:[았었였했갔왔렸켰졌겼났]는|(?<![가-힣])[가오]는|[개번]째인)데[\s,.]*$/;
  if (isLeading.test(quote) || suffered.test(quote)) return true;
  return analysis.sentiment !== "positive" && /(?:니까|더니|어서|아서|해서)[\s,.]*$/.test(quote);
}

/** "미디엄으로 했는데" only leads up to the complaint that follows. */
function leadsTo({ quote, end }: AspectMention, { analysis }: Source): boolean {
  const follows = ({ polarity, start }: AspectMention) =>
    polarity === "negative" && start >= end - 1 && start <= end + 2;
  return turns(quote) && analysis.aspects.some(follows);
}

/** How it was before: "허리가 아팠는데". */
const suffered = /(?:무서웠|아팠|걱정했|걱정됐|힘들었|긴장했|고민했|안 좋았|창피했|망설였|그리웠|겁났)는데[\s,.]*$/;

function topicFor(known: Echo | null, noun: string | null, trade: Trade): string {
  const isNamed = trade === "food" || trade === "cafe" || !known?.topic.startsWith(tradeWords[trade].whole);
  if (known && known.topic !== "" && isNamed) return known.topic;
  return noun ?? "";
}

export function sceneOf({ menu, trade }: Pick<Source, "menu" | "trade">): Scene {
  return { menu, whole: tradeWords[trade].whole };
}

/** The general phrase of an aspect is used only where the words bear it out. */
const bornOut: Partial<Record<Aspect, RegExp>> = {
  service:
    /직원|사장|주인|알바|이모|기사|선생|원장|간호|실장|응대|서비스|친절|안내|설명|말|인사|표정|태도|대답|대꾸|반말|무시|사과|전화|문의|요청|부탁|불러|불렀|부르|한숨|눈|웃|정색|화|짜증|고객|손님|예약|환불|거절|거부|접수|상담|성의|챙|물어|묻/,
  ambience:
    /자리|좌석|의자|테이블|분위기|인테리어|매장|공간|실내|방|룸|음악|노래|소리|소음|시끄|조용|조명|어두|밝|좁|넓|춥|추|덥|더|냄새|연기|환기|에어컨|난방|바닥|층|뷰|전망|경치|창|콘센트|화장실|화면|옆/,
  waiting: /기다|대기|웨이팅|늦|느리|오래 ?(?:걸|서)|줄|\d ?분|지연|순서|예약/,
  location: /주차|위치|길|멀|찾|계단|역|골목|엘리베이터/,
  price: /가격|비싸|값|원|돈|가성비|비용|저렴|금액/,
  delivery: /배달|배송|포장|도착|누락|빠|용기|봉투|박스|상자|택배/,
  cleanliness:
    /더럽|더러|위생|청소|냄새|먼지|벌레|머리카락|깨끗|지저분|얼룩|곰팡|끈적|이물|세척|병원|탈|장염|설사|토|피가|곪|빈대|재사용|다시/,
  portion: /양|적|작|줄|모자|부족|많|푸짐|넉넉/,
};

export function plainEcho(mention: AspectMention, trade: Trade, noun: string | null): Echo {
  const aspect = (bornOut[mention.aspect]?.test(mention.quote) ?? true) ? mention.aspect : "other";
  const polarity = mention.polarity === "negative" ? "negative" : "positive";
  return generalEcho(aspect, polarity, trade, noun);
}

/** A dish of ours named in the sentence around a praise of taste. */
function dishNear({ aspect, start, end }: AspectMention, { text, menu }: Source): string | null {
  if (aspect !== "taste") return null;
  const from = Math.max(...[".", "!", "\n"].map((mark) => text.lastIndexOf(mark, start))) + 1;
  const to = text.slice(end).search(/[.!?\n]/);
  const near = text.slice(from, to < 0 ? undefined : end + to);
  const named = menu.flatMap(
    (name) => [name, name.length > 2 ? name.slice(0, -1) : name].find((part) => near.includes(part)) ?? [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
