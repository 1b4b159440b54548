import type { Aspect, Language } from "@/server/domain/analysis";
import { aspectName } from "@/server/domain/reply-guard/aspect-words";
import { lookingInto, privateChannel } from "@/server/domain/reply-guard/safe-sentence";
import { bareWords } from "@/server/domain/reply-guard/stems";
import { hasComplaint, touchesSafety } from "@/server/domain/reply-guard/stance";
import type { GuardFix, GuardInput } from "@/server/domain/reply-guard/verdict";
import type { Voice } from "@/server/domain/voice";

type Words = {
  names: Record<Aspect, string>;
  join: string;
  /** `about` is empty when the review names nothing. */
  sorry(about: string): string;
  worried: string;
  thanks(about: string): string;
  gap: string;
};

const koreanThanks = (about: string, end: string) =>
  about ? `${about} 이야기를 들려주셔서 ${end}` : `남겨 주신 말씀 잘 읽었어요. ${end}`;
const korean: Record<Voice["speechLevel"], Words> = {
  haeyo: {
    names: aspectName,
    join: ", ",
    sorry: (about) =>
      about
        ? `${about} 때문에 불편하셨을 텐데 죄송해요. 말씀해 주신 점을 하나씩 살펴볼게요.`
        : "불편을 겪으셨다니 죄송해요. 말씀해 주신 점을 하나씩 살펴볼게요.",
    worried: "많이 놀라고 걱정되셨을 것 같아요.",
    thanks: (about) => koreanThanks(about, "고마워요."),
    gap: " ",
  },
  hapsyo: {
    names: aspectName,
    join: ", ",
    sorry: (about) =>
      about
        ? `${about} 때문에 불편하셨을 텐데 죄송합니다. 말씀해 주신 점을 하나씩 살펴보겠습니다.`
        : "불편을 겪으셨다니 죄송합니다. 말씀해 주신 점을 하나씩 살펴보겠습니다.",
    worried: "많이 놀라고 걱정되셨을 줄 압니다.",
    thanks: (about) => (about ? `${about} 이야기를 들려주셔서 감사합니다.` : "남겨 주신 말씀 감사히 읽었습니다."),
    gap: " ",
  },
};
const english: Words = {
  names: {
    taste: "the food",
    portion: "the portion",
    price: "the price",
    service: "the service",
    cleanliness: "the cleanliness",
    ambience: "the place",
    waiting: "the wait",
    location: "the location",
    delivery: "the delivery",
    other: "the result",
  },
  join: " and ",
  sorry: (about) => `We are sorry${about ? ` about ${about}` : " about your visit"}, and we are looking into it.`,
  worried: "We are worried to read this.",
  thanks: (about) => `Thank you for telling us${about ? ` about ${about}` : " how it went"}.`,
  gap: " ",
};
const foreign: Record<Exclude<Language, "ko">, Words> = {
  en: english,
  other: english,
  ja: {
    names: {
      taste: "お料理の味",
      portion: "量",
      price: "価格",
      service: "接客",
      cleanliness: "衛生",
      ambience: "お席の雰囲気",
      waiting: "お待たせした時間",
      location: "場所",
      delivery: "配達",
      other: "仕上がり",
    },
    join: "と",
    sorry: (about) =>
      `${about ? `${about}の件で` : ""}ご不便をおかけし申し訳ございません。いただいたお話を確認しております。`,
    worried: "ご体調やお気持ちを案じております。",
    thanks: (about) => `${about || "ご来店"}についてのお言葉、ありがとうございます。`,
    gap: "",
  },
  zh: {
    names: {
      taste: "味道",
      portion: "份量",
      price: "价格",
      service: "服务",
      cleanliness: "卫生",
      ambience: "环境",
      waiting: "等待时间",
      location: "位置",
      delivery: "配送",
      other: "效果",
    },
    join: "和",
    sorry: (about) => `${about ? `${about}的问题` : ""}给您带来不便，非常抱歉。我们正在逐一检查。`,
    worried: "我们非常担心您的情况。",
    thanks: (about) => `谢谢您告诉我们${about ? `${about}的感受` : "您的感受"}。`,
    gap: "",
  },
};

/** A whole reply that promises, admits and claims nothing: what is left when no sentence of the reply can stay. */
export function safeReply(input: GuardInput): GuardFix {
  const { review, voice } = input;
  const words = review.language === "ko" ? korean[voice.speechLevel] : foreign[review.language];
  const about = (polarity: "positive" | "negative") => {
    const aspects = review.aspects.filter((mention) => mention.polarity === polarity).map(({ aspect }) => aspect);
    return [...new Set(aspects)].map((aspect) => words.names[aspect]).join(words.join);
  };
  const isComplaint = hasComplaint(review);
  const isGrave = isComplaint && touchesSafety(review.text);
  const sentences = [
    isGrave ? words.worried : "",
    isComplaint ? "" : words.thanks(praised(input) ?? about("positive")),
    isComplaint && about("positive") ? words.thanks(praised(input) ?? about("positive")) : "",
    isComplaint && !isGrave ? words.sorry(about("negative")) : "",
    isGrave ? lookingInto(input) : "",
    isComplaint ? privateChannel(input) : "",
  ];
  return { code: "safeReply", text: sentences.filter(Boolean).join(words.gap) };
}

const word: Record<Exclude<Language, "ko">, RegExp> = {
  en: /(?!which|about|there|their|really)[a-z]{5,12}/,
  ja: /[ァ-ヶー]{2,8}|[一-龥]{2,4}/,
  zh: /[一-龥]{1,2}/,
  other: /[]/,
};

/** One plain word of what the guest liked; nothing more of a review is repeated. */
function praised({ review }: GuardInput): string | null {
  const quote = review.aspects.find(({ polarity }) => polarity === "positive")?.quote;
  if (quote === undefined && hasComplaint(review)) return null;
  const said = (quote ?? review.text).toLowerCase();
  const noun = review.language === "ko" ? bareWords(said)[0] : word[review.language].exec(said)?.[0];
  return noun ? quotes[review.language].replace("…", noun) : null;
}
const quotes: Record<Language, string> = { ko: "‘…’", en: "“…”", ja: "「…」", zh: "“…”", other: "“…”" };
