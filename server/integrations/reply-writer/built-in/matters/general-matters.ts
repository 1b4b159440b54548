import type { Aspect } from "@/server/domain/analysis";
import type { Complaint, Matter, Praise } from "@/server/integrations/reply-writer/built-in/matters/matter";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { type Trade, tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** What is said where a clause is known to complain of something, and no more is known. */
const complaint: Complaint = {
  polarity: "negative",
  sorry: [
    "$thing에서 만족을 못 드려 {죄송해요|죄송합니다}",
    "$thing(이/가) 기대에 못 미쳐 {죄송해요|죄송합니다}",
    "$thing(이/가) 아쉬우셨다니 {죄송해요|죄송합니다}",
    "기대하신 만큼 해 드리지 못해 {죄송해요|죄송합니다}",
    "좋은 기억을 남겨 드리지 못해 {죄송해요|죄송합니다}",
    "아쉬운 마음으로 돌아가시게 해 {죄송해요|죄송합니다}",
  ],
  felt: [
    "$thing(이/가) 기대와 달라 {아쉬우셨겠어요|아쉬우셨겠습니다}",
    "$thing에서 실망이 {크셨겠어요|크셨겠습니다}",
    "기대하고 오셨을 텐데 {아쉬우셨겠어요|아쉬우셨겠습니다}",
    "적어 주신 글을 읽고 마음이 {쓰였어요|쓰였습니다}",
    "즐거워야 할 시간이 편치 {않으셨겠어요|않으셨겠습니다}",
  ],
  also: [
    "$thing(이/가) 아쉬우셨던 점도 같이 {살펴볼게요|살펴보겠습니다}",
    "$thing 이야기도 저희끼리 꼭 {나눌게요|나누겠습니다}",
    "$thing(은/는) 따로 짚어 {볼게요|보겠습니다}",
    "함께 적어 주신 점도 빠뜨리지 {않을게요|않겠습니다}",
    "다른 말씀도 하나씩 {챙길게요|챙기겠습니다}",
  ],
  acts: [
    "말씀하신 $thing부터 {살펴볼게요|살펴보겠습니다}",
    "$thing에서 무엇이 모자랐는지 다시 {짚어 볼게요|짚어 보겠습니다}",
    "어디서 어긋났는지 처음부터 {되짚어 볼게요|되짚어 보겠습니다}",
    "무엇을 고칠 수 있을지 함께 일하는 식구들과 {의논할게요|의논하겠습니다}",
    "그날 일을 순서대로 {확인할게요|확인하겠습니다}",
  ],
  mild: [
    "$thing(이/가) 아쉬우셨던 점은 나아질 방법을 {찾아볼게요|찾아보겠습니다}",
    "$thing(은/는) 저희도 더 {살펴볼게요|살펴보겠습니다}",
    "아쉬우셨던 점은 저희끼리 {이야기해 볼게요|이야기해 보겠습니다}",
    "말씀해 주신 부분은 조금씩 {고쳐 갈게요|고쳐 가겠습니다}",
    "짚어 주신 점은 저희도 더 신경 {쓸게요|쓰겠습니다}",
  ],
};

/** The same for praise. */
const praise: Praise = {
  polarity: "positive",
  lead: [
    "$thing(이/가) 마음에 드셨다니 {기뻐요|기쁩니다}",
    "$thing(을/를) 좋게 봐 주셔서 {고마워요|고맙습니다}",
    "$thing(을/를) 칭찬해 주셔서 힘이 {나네요|납니다}",
    "$thing(이/가) 좋으셨다니 저희도 기분이 {좋아요|좋습니다}",
    "$thing 이야기를 이렇게 적어 주셔서 {반가워요|반갑습니다}",
    "$thing에 만족하셨다니 마음이 {놓여요|놓입니다}",
    "$thing(을/를) 알아봐 주시니 {뿌듯해요|뿌듯합니다}",
    "좋게 봐 주신 $thing, 식구들에게도 {전할게요|전하겠습니다}",
    "$thing(이/가) 괜찮으셨다니 {다행이에요|다행입니다}",
    "$thing 칭찬을 들으니 오늘 하루가 {가볍네요|가볍습니다}",
    "$thing(을/를) 눈여겨봐 주셨다니 {흐뭇해요|흐뭇합니다}",
  ],
  also: [
    "$thing도 마음에 드셨다니 {다행이에요|다행입니다}",
    "$thing까지 좋게 봐 주셔서 {고마워요|고맙습니다}",
    "$thing 이야기도 {반가웠어요|반가웠습니다}",
    "$thing도 괜찮으셨다니 {기뻐요|기쁩니다}",
    "$thing까지 칭찬해 주시니 {든든하네요|든든합니다}",
    "$thing도 눈여겨봐 {주셨네요|주셨습니다}",
  ],
  keeps: [
    "$thing(은/는) 지금처럼 챙겨 {갈게요|가겠습니다}",
    "$thing에 만족하셨던 그대로 {지켜 갈게요|지켜 가겠습니다}",
    "다음에도 $thing(이/가) 마음에 드시도록 {준비할게요|준비하겠습니다}",
  ],
};

const things: Record<Aspect, string | null> = {
  taste: null,
  portion: "양",
  price: "가격",
  service: "응대",
  cleanliness: "청결",
  ambience: null,
  waiting: "대기 시간",
  location: "오시는 길",
  delivery: null,
  other: null,
};

/** Said of anything of their aspect, where the writers of matters have such. */
const widest: Partial<Record<Aspect, { positive: string; negative: string }>> = {
  taste: { positive: "tasty", negative: "" },
  service: { positive: "kind", negative: "" },
  cleanliness: { positive: "clean", negative: "dirty" },
  ambience: { positive: "ambience-good", negative: "" },
  location: { positive: "location-good", negative: "" },
};

const eaten: ReadonlySet<Trade> = new Set(["food", "cafe"]);

/** What can be said of an opinion of which only aspect and side are known. */
export function generalMatter(aspect: Aspect, polarity: "positive" | "negative", trade: Trade): Matter {
  const known = matterOf(widest[aspect]?.[polarity] ?? "");
  if (known !== null && (known.trades?.includes(trade) ?? true)) return known;
  const thing = aspect === "portion" && !eaten.has(trade) ? null : things[aspect];
  const told = { id: `${aspect}-${polarity}`, aspect, trades: null, thing: thing ?? tradeWords[trade].whole };
  return { ...told, ...(polarity === "positive" ? praise : complaint) };
}

/** True where a general sentence may say its own thing: it is a word of the guest's kind ("가격"), no makeshift. */
export function namesItself({ aspect }: Matter): boolean {
  return things[aspect] !== null;
}

/** The phrases of those that no writer of a topic wrote. */
export const generalPhrases = { complaint, praise };
