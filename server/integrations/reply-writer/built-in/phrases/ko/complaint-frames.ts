import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** The one apology when the aspect's own does not fit. */
export const plainSorries: readonly Phrase[] = [
  "{죄송해요|죄송합니다}",
  "제대로 챙겨 드리지 못해 {죄송해요|죄송합니다}",
  "불편하게 해 드려 {죄송해요|죄송합니다}",
  "마음 쓰이게 해 드려 {죄송해요|죄송합니다}",
  "이런 말씀을 하시게 해 {죄송해요|죄송합니다}",
  "믿고 찾아 주셨는데 실망을 드려 {죄송해요|죄송합니다}",
];

/** A private way to go on; `$phone` is the shop's own. */
export const phoneChannels: readonly Phrase[] = [
  "괜찮으시다면 $phone(으로/로) 그날 이야기를 조금 더 들려 {주세요|주십시오}",
  "글로 다 못 하신 말씀은 $phone(으로/로) 주시면 귀담아{들을게요|듣겠습니다}",
  "더 하실 말씀은 $phone(으로/로) 들려주시면 제가 직접 {들을게요|듣겠습니다}",
  "자세한 이야기는 $phone(으로/로) 말씀해 주시면 끝까지 {들을게요|듣겠습니다}",
  "그날 일을 더 들려주시려면 $phone(으로/로) 전화 {주세요|주십시오}",
  "$phone(으로/로) 편하신 때 연락 주시면 확인한 내용을 {말씀드릴게요|말씀드리겠습니다}",
];

export const openChannels: readonly Phrase[] = [
  "직접 말씀하시는 것이 편하시면 매장에서 저를 찾아 {주세요|주십시오}",
  "그날 상황을 조금 더 알려 주실 수 있다면 매장으로 연락 {주세요|주십시오}",
  "더 하실 말씀이 있으면 매장으로 편하게 알려 {주세요|주십시오}",
  "그날 일을 더 들려주실 수 있다면 매장에 말씀해 {주세요|주십시오}",
  "다 적지 못하신 말씀은 매장으로 알려 주시면 귀담아{들을게요|듣겠습니다}",
  "미처 적지 못하신 이야기가 있으면 언제든 들려 {주세요|주십시오}",
  "직접 나누고 싶으신 말씀이 있으면 매장으로 연락 {주세요|주십시오}",
  "더 나누실 이야기가 있으면 언제든 매장으로 연락 {주세요|주십시오}",
];

/** How a reply to a complaint ends when there is room. */
export const honestThanks: readonly Phrase[] = [
  "솔직하게 말씀해 주셔서 {고마워요|고맙습니다}",
  "그냥 지나치지 않고 알려 주셔서 {고마워요|고맙습니다}",
  "말씀해 주신 덕분에 놓친 것을 다시 {보게 돼요|보게 됩니다}",
  "쓴소리도 고맙게 {들을게요|듣겠습니다}",
  "불편하셨을 텐데 글로 남겨 주셔서 {감사해요|감사합니다}",
];

/** Between praise and complaint. */
export const turns: readonly Phrase[] = ["다만 ", "그런데 ", ""];
/** The praise beside a complaint; `$thing` is what was praised. */
export const praiseLasts: readonly Phrase[] = [
  "그 와중에도 $thing(을/를) 좋게 봐 주셔서 {고마워요|고맙습니다}",
  "$thing(은/는) 괜찮으셨다니 그나마 {다행이에요|다행입니다}",
  "$thing(은/는) 좋게 적어 주셔서 {감사해요|감사합니다}",
  "그래도 $thing만큼은 마음에 드셨다니 {다행이에요|다행입니다}",
  "마음에 드셨던 $thing(은/는) 그대로 {지켜 갈게요|지켜 가겠습니다}",
  "$thing 칭찬까지 적어 주신 것은 고맙게 {들을게요|듣겠습니다}",
];
/** A wish rather than a complaint ("김가루를 따로 주시면 좋겠어요"). */
export const suggestionAnswers: readonly Phrase[] = [
  "제안해 주신 내용은 귀담아듣고 함께 {의논해 볼게요|의논해 보겠습니다}",
  "말씀해 주신 생각은 그냥 넘기지 않고 {살펴볼게요|살펴보겠습니다}",
  "좋은 의견이라 저희끼리 꼭 {이야기해 볼게요|이야기해 보겠습니다}",
];

/** The same where the wish names a thing; `$wished` is it. */
export const wishAnswers: readonly Phrase[] = [
  "$wished 말씀은 귀담아듣고 함께 {의논해 볼게요|의논해 보겠습니다}",
  "$wished 이야기도 그냥 넘기지 않고 {살펴볼게요|살펴보겠습니다}",
  "$wished(은/는) 저희끼리 꼭 {이야기해 볼게요|이야기해 보겠습니다}",
  "$wished 말씀은 할 수 있는 일인지 확인해 {볼게요|보겠습니다}",
  "$wished 말씀은 적어 두고 방법을 {찾아볼게요|찾아보겠습니다}",
];

/** For a complaint whose words tell nothing we could take up. */
export const unclearRegrets: readonly Phrase[] = [
  "아쉬운 마음으로 돌아가신 것 같아 {속상해요|속상합니다}",
  "만족스럽지 못한 시간이었던 것 같아 마음이 {무거워요|무겁습니다}",
  "기대하신 만큼 채워 드리지 못한 것 같아 마음에 {걸려요|걸립니다}",
  "남겨 주신 글에서 실망이 느껴져 마음이 {무거워요|무겁습니다}",
  "기분이 좋지 않으셨던 것 같아 마음이 {쓰여요|쓰입니다}",
  "좋은 기억이 되지 못한 것 같아 마음이 {무거워요|무겁습니다}",
  "일부러 찾아 주셨는데 좋은 시간이 못 된 것 같아 {아쉬워요|아쉽습니다}",
  "언짢은 채로 돌아가시게 한 것 같아 마음이 {아파요|아픕니다}",
  "저희가 미처 살피지 못한 것이 있었던 것 같아 {안타까워요|안타깝습니다}",
  "오신 날 기분을 상하게 해 드린 것 같아 마음이 편치 {않아요|않습니다}",
];
export const unclearOpenings: readonly Phrase[] = [
  "남겨 주신 말씀, 몇 번을 다시 {읽었어요|읽었습니다}",
  "짧은 글이지만 가볍게 넘기지 {않을게요|않겠습니다}",
  "솔직한 말씀 잘 {들었어요|들었습니다}",
  "적어 주신 글을 보고 저희부터 {돌아봤어요|돌아보았습니다}",
  "그냥 지나치지 않고 남겨 주신 글, 잘 {봤어요|보았습니다}",
  "어떤 마음으로 적으셨을지 생각해 {봤어요|보았습니다}",
  "불편하셨다는 말씀으로 {받아들일게요|받아들이겠습니다}",
  "하신 말씀, 귀담아{들을게요|듣겠습니다}",
  "언짢으셨던 마음이 글에서 {느껴져요|느껴집니다}",
];
