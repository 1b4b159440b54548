import { readingOf } from "./reading";
import type { Material } from "./read-request";

export type Candidate = { angle: "action" | "empathy" | "short"; text: string };

/** Four replies in the language asked for, the same for the same request. */
export function repliesTo(material: Material): Candidate[] {
  const { sentiment } = readingOf(material);
  const isComplaint = sentiment === "negative" || sentiment === "mixed" || (material.stars ?? 5) <= 2;
  const bank = isComplaint ? complaints : praises;
  const texts = bank[material.language](material.isFormal);
  return texts.map((text, index) => ({
    angle: (["action", "empathy", "short", "empathy"] as const)[index] ?? "short",
    text,
  }));
}

type Bank = Record<Material["language"], (isFormal: boolean) => string[]>;

const praises: Bank = {
  ko: (isFormal) =>
    isFormal
      ? [
          "적어 주신 말씀을 주방에서 다 같이 읽었습니다. 그 마음 잊지 않고 준비하겠습니다.",
          "좋게 봐 주셔서 하루의 힘이 됩니다. 남겨 주신 글 고맙습니다.",
          "남겨 주신 글 덕분에 힘이 납니다.",
          "바쁘실 텐데 이렇게 글까지 남겨 주셔서 고맙습니다. 오늘도 같은 마음으로 준비하겠습니다.",
        ]
      : [
          "적어 주신 말씀을 주방에서 다 같이 읽었어요. 그 마음 잊지 않고 준비할게요.",
          "좋게 봐 주셔서 하루의 힘이 돼요. 남겨 주신 글 고마워요.",
          "남겨 주신 글 덕분에 힘이 나요.",
          "바쁘실 텐데 이렇게 글까지 남겨 주셔서 고마워요. 오늘도 같은 마음으로 준비할게요.",
        ],
  en: () => [
    "We read your words together in the kitchen, and they made our day. Thank you.",
    "Thank you for taking the time to write to us.",
    "Thank you for your kind words.",
    "Your review means a lot to all of us here. Thank you.",
  ],
  ja: () => [
    "ご丁寧な口コミをありがとうございます。",
    "うれしいお言葉をありがとうございます。",
    "ありがとうございます。",
  ],
  zh: () => ["感谢您留下这么用心的评价。", "谢谢您的鼓励，我们会继续努力。", "谢谢您的评价。"],
};

const complaints: Bank = {
  ko: (isFormal) =>
    isFormal
      ? [
          "적어 주신 점을 오늘 바로 살펴보겠습니다. 불편하게 해 드려 죄송합니다.",
          "기대하고 오셨을 텐데 마음이 상하셨을 것 같습니다. 죄송합니다. 말씀하신 부분을 꼼꼼히 살피겠습니다.",
          "불편하게 해 드려 죄송합니다. 말씀하신 점을 살피겠습니다.",
          "솔직하게 적어 주셔서 고맙습니다. 아쉬우셨던 점은 저희가 다시 살펴보겠습니다. 죄송합니다.",
        ]
      : [
          "적어 주신 점을 오늘 바로 살펴볼게요. 불편하게 해 드려 죄송해요.",
          "기대하고 오셨을 텐데 마음이 상하셨을 것 같아요. 죄송해요. 말씀하신 부분을 꼼꼼히 살필게요.",
          "불편하게 해 드려 죄송해요. 말씀하신 점을 살필게요.",
          "솔직하게 적어 주셔서 고마워요. 아쉬우셨던 점은 저희가 다시 살펴볼게요. 죄송해요.",
        ],
  en: () => [
    "We will look into what you describe today. We are sorry for the trouble.",
    "We understand your disappointment and we are sorry. We will look into it.",
    "We are sorry. We will look into it.",
  ],
  ja: () => [
    "ご不便をおかけして申し訳ございません。ご指摘の点を確認いたします。",
    "申し訳ございません。確認いたします。",
  ],
  zh: () => ["给您带来不便，非常抱歉。您提到的问题我们会认真检查。", "非常抱歉，我们会认真检查。"],
};
