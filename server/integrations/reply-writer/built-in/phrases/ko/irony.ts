import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Kind words that were meant the other way: what they named is taken up; `$figures` ends in 값, 양 or 시간. */
export const figureRegrets: readonly Phrase[] = [
  "$figures에 실망이 {크셨겠어요|크셨겠습니다}",
  "$figures 앞에서 얼마나 허탈하셨을지 {헤아려요|헤아립니다}",
  "$figures 이야기, 웃어넘기지 않고 새겨 {읽었어요|읽었습니다}",
];
/** What did not last: `$figures` is "3일 만에". */
export const lastedRegrets: readonly Phrase[] = [
  "$figures 그렇게 되었으니 실망이 {크셨겠어요|크셨겠습니다}",
  "$figures 그리되어 얼마나 속상하셨을지 {헤아려요|헤아립니다}",
];
/** The same of a thing without a figure. */
export const thingRegrets: readonly Phrase[] = [
  "$thing 이야기, 웃어넘길 일이 아니라고 새겨 {읽었어요|읽었습니다}",
  "$thing 이야기를 적으시기까지 얼마나 허탈하셨을지 {헤아려요|헤아립니다}",
];
/** Where nothing is named. */
export const hollowRegrets: readonly Phrase[] = [
  "웃으며 적어 주셨지만 속은 편치 않으셨을 것 {같아요|같습니다}",
  "좋게 돌려 말씀해 주셨지만 실망하신 마음이 {느껴져요|느껴집니다}",
];
export const ironySorries: readonly Phrase[] = [
  "기대하고 오셨을 텐데 실망을 드려 {죄송해요|죄송합니다}",
  "헛웃음이 나게 해 드려 {죄송해요|죄송합니다}",
  "그런 마음으로 돌아가시게 해 {죄송해요|죄송합니다}",
];
export const figureActs: Readonly<Record<"price" | "amount" | "time" | "lasted" | "thing", readonly Phrase[]>> = {
  price: [
    "받는 값에 견주어 모자란 것이 무엇인지부터 다시 {따져 볼게요|따져 보겠습니다}",
    "그 값이 아깝게 느껴지신 까닭부터 있는 그대로 {살펴볼게요|살펴보겠습니다}",
  ],
  amount: [
    "담아 드리는 양이 값에 맞는지부터 다시 {따져 볼게요|따져 보겠습니다}",
    "나가는 양을 손님 눈으로 다시 {살펴볼게요|살펴보겠습니다}",
  ],
  time: [
    "그날 시간이 어떻게 쓰였는지 순서대로 {되짚어 볼게요|되짚어 보겠습니다}",
    "그 시간에 무슨 일이 있었는지부터 {확인할게요|확인하겠습니다}",
  ],
  lasted: [
    "어디에서 모자랐는지 처음부터 다시 {짚어 볼게요|짚어 보겠습니다}",
    "그렇게 된 까닭부터 있는 그대로 {살펴볼게요|살펴보겠습니다}",
  ],
  thing: [
    "적어 주신 대목부터 있는 그대로 {들여다볼게요|들여다보겠습니다}",
    "손님 눈에 어떻게 보였을지 그것부터 다시 {살펴볼게요|살펴보겠습니다}",
  ],
};
