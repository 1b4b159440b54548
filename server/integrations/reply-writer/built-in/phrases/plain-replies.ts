import type { Language } from "@/server/domain/analysis";
import type { Voice } from "@/server/domain/voice";
import { atLevel } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

type Plain = Record<ReplyAngle, { happy: string; low: string }>;

const replies: Record<Exclude<Language, "other">, Plain> = {
  ko: {
    action: {
      happy: "남겨 주신 글, 함께 일하는 식구들과 잘 {읽을게요|읽겠습니다}",
      low: "남겨 주신 말씀을 놓고 그날의 일을 하나씩 {확인할게요|확인하겠습니다}",
    },
    empathy: {
      happy: "남겨 주신 마음을 고맙게 {받았어요|받았습니다}",
      low: "무거운 마음으로 {읽었어요|읽었습니다}. 어떤 점이 불편하셨는지 차분히 {살펴볼게요|살펴보겠습니다}",
    },
    short: { happy: "글 남겨 주셔서 {고마워요|고맙습니다}", low: "말씀하신 내용을 꼭 {확인할게요|확인하겠습니다}" },
  },
  en: {
    action: {
      happy: "Thank you, we will share your note with the whole team",
      low: "We will look into what you told us, step by step",
    },
    empathy: { happy: "Your note made our day", low: "We read your note with care and understand the disappointment" },
    short: { happy: "Thank you for your note", low: "We will look into it" },
  },
  ja: {
    action: { happy: "お言葉をスタッフ一同で読ませていただきます", low: "当日の状況を一つずつ確認いたします" },
    empathy: { happy: "温かいお言葉をありがとうございます", low: "ご不快な思いをされたことと存じます" },
    short: { happy: "ご投稿ありがとうございます", low: "すぐに確認いたします" },
  },
  zh: {
    action: { happy: "我们会和同事们一起看您的留言", low: "我们会逐一确认当天的情况" },
    empathy: { happy: "谢谢您留下这些话", low: "我们理解您的心情" },
    short: { happy: "谢谢您的留言", low: "我们会认真确认" },
  },
};

/** A reply that fits any review: the last resort when everything more particular was stopped. */
export function plainReply(
  language: Exclude<Language, "other">,
  angle: ReplyAngle,
  low: boolean,
  level: Voice["speechLevel"],
): string {
  return atLevel(replies[language][angle][low ? "low" : "happy"], level);
}
