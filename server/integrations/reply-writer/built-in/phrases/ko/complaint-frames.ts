import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Openings of the "empathy first" angle; `$neun` is the complaint. */
export const acknowledgements: readonly Phrase[] = [
  "무거운 마음으로 {읽었어요|읽었습니다}. $neun 말씀, 가볍게 넘기지 {않을게요|않겠습니다}",
  "글을 남기시기까지 마음이 {불편하셨겠어요|불편하셨겠습니다}. $neun 말씀이 마음에 {걸려요|걸립니다}",
  "적어 주신 글에서 그날의 마음이 {느껴져요|느껴집니다}. $neun 말씀이 오래 {남아요|남습니다}",
  "기대하고 오셨을 텐데 마음이 {무거워요|무겁습니다}. $neun 말씀, 잘 {새겨들을게요|새겨듣겠습니다}",
  "좋은 시간이 되셨어야 했는데 마음이 {쓰여요|쓰입니다}. $neun 말씀을 무겁게 {들었어요|들었습니다}",
  "솔직하게 말씀해 주셔서 {고마워요|고맙습니다}. $neun 점은 저희가 꼭 알아야 할 {이야기예요|이야기입니다}",
  "돌아가시는 걸음이 가볍지 {않으셨겠어요|않으셨겠습니다}. $neun 말씀이 자꾸 {떠올라요|떠오릅니다}",
  "$neun 글을 읽고 마음이 {무거워졌어요|무거워졌습니다}. 기분 좋게 돌아가셔야 할 날이었을 {텐데요|것입니다}",
  "$neun 이야기, 한 줄도 흘려 읽지 {않았어요|않았습니다}. 많이 {아쉬우셨겠어요|아쉬우셨겠습니다}",
  "$neun 것을 그냥 지나치실 수도 있었을 텐데 이렇게 알려 {주셨네요|주셨습니다}. 마음이 편치 {않으셨겠어요|않으셨겠습니다}",
  "저희를 믿고 오신 걸음이었기에 더 마음이 {쓰여요|쓰입니다}. $neun 말씀, 제대로 {들을게요|듣겠습니다}",
  "$neun 말씀을 읽고 저희를 {돌아봤어요|돌아보았습니다}. 편치 않은 시간이 {되셨겠어요|되셨겠습니다}",
];

/** Openings of the short angle. */
export const shortSorries: readonly Phrase[] = [
  "$ni {죄송해요|죄송합니다}",
  "$neun 말씀에 마음이 {무거워요|무겁습니다}. {죄송해요|죄송합니다}",
  "먼저 {죄송해요|죄송합니다}. $neun 말씀, 무겁게 {들었어요|들었습니다}",
  "{죄송해요|죄송합니다}. $neun 말씀은 그냥 넘기지 {않을게요|않겠습니다}",
  "$neun 점, {죄송해요|죄송합니다}",
];

/** The one apology when the aspect's own does not fit. */
export const plainSorries: readonly Phrase[] = [
  "{죄송해요|죄송합니다}",
  "먼저 {죄송해요|죄송합니다}",
  "불편하게 해 드려 {죄송해요|죄송합니다}",
  "마음 쓰이게 해 드려 {죄송해요|죄송합니다}",
  "기분 좋은 하루를 지켜 드리지 못해 {죄송해요|죄송합니다}",
  "믿고 찾아 주신 걸음에 실망을 드려 {죄송해요|죄송합니다}",
];

/** Complaints after the first; `$neun` or `$topics`. */
export const alsoComplaints: readonly Phrase[] = [
  "$neun 것도 마음에 {걸려요|걸립니다}",
  "$neun 점까지 함께 {살펴볼게요|살펴보겠습니다}",
  "$neun 말씀도 놓치지 {않을게요|않겠습니다}",
  "$neun 말씀도 함께 {새겨들을게요|새겨듣겠습니다}",
  "$neun 점도 빠뜨리지 않고 {살펴볼게요|살펴보겠습니다}",
];

/** The same for what would be too long to tell back; `$topics` is what it is about. */
export const alsoTopics: readonly Phrase[] = [
  "$topics에 대해 적어 주신 말씀도 하나하나 {새겨들을게요|새겨듣겠습니다}",
  "$topics 이야기도 흘려듣지 {않을게요|않겠습니다}",
  "함께 적어 주신 $topics 문제도 꼭 {살펴볼게요|살펴보겠습니다}",
  "$topics(은/는) 따로 적어 두고 {확인할게요|확인하겠습니다}",
];

export const topicChecks: readonly Phrase[] = [
  "$topics(을/를) 두고 저희끼리 꼭 {이야기할게요|이야기하겠습니다}",
  "$topics부터 차례로 {들여다볼게요|들여다보겠습니다}",
  "$topics 모두 하나씩 {확인할게요|확인하겠습니다}",
  "$topics까지 빠짐없이 {살펴볼게요|살펴보겠습니다}",
  "$topics, 어느 하나 넘기지 않고 {짚어 볼게요|짚어 보겠습니다}",
];

/** The same after praise. */
export const turnedSorries: readonly Phrase[] = [
  "다만 $ni {죄송해요|죄송합니다}",
  "그런데 $ni {죄송해요|죄송합니다}",
  "$ni 그 점은 {죄송해요|죄송합니다}",
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
  "글로 다 못 하신 말씀은 매장에서 저를 찾아 주시면 끝까지 {들을게요|듣겠습니다}",
  "그날 상황을 조금 더 알려 주실 수 있다면 매장으로 연락 {주세요|주십시오}",
  "더 하실 말씀이 있으면 매장으로 편하게 알려 {주세요|주십시오}",
  "그날 일을 더 들려주실 수 있다면 매장에 말씀해 {주세요|주십시오}",
  "다 적지 못하신 말씀은 매장으로 들려주시면 귀담아{들을게요|듣겠습니다}",
  "미처 적지 못하신 이야기가 있으면 언제든 들려 {주세요|주십시오}",
];

/** How a reply to a complaint ends when there is room. */
export const honestThanks: readonly Phrase[] = [
  "솔직하게 말씀해 주셔서 {고마워요|고맙습니다}",
  "그냥 지나치지 않고 알려 주신 마음이 {고마워요|고맙습니다}",
  "말씀해 주신 덕분에 놓친 것을 다시 {보게 돼요|보게 됩니다}",
  "쓴소리를 남겨 주신 마음을 잊지 {않을게요|않겠습니다}",
  "불편한 마음을 글로 옮겨 주셔서 {고마워요|고맙습니다}",
];

/** Praise in a reply that goes on to the complaint; with and without a thing to name. */
export const praiseFirsts: readonly Phrase[] = [
  "$neun 말씀은 큰 힘이 {돼요|됩니다}",
  "$ni 마음이 한결 {놓여요|놓입니다}",
  "$neun 말씀, 고맙게 {들었어요|들었습니다}",
  "$go 적어 주신 것은 참 {고마워요|고맙습니다}",
  "$ni {다행이에요|다행입니다}",
  "$ni 그 점은 {반가워요|반갑습니다}",
  "$neun 말씀은 {고마워요|고맙습니다}",
  "$ni {기뻐요|기쁩니다}",
];
export const thingFirsts: readonly Phrase[] = [
  "$thing(을/를) 좋아해 주셔서 {고마워요|고맙습니다}",
  "$thing(이/가) 마음에 드셨다니 {다행이에요|다행입니다}",
  "$thing(을/를) 알아봐 주셔서 {기뻐요|기쁩니다}",
];
export const deedFirsts: readonly Phrase[] = [
  "$deed 걸 좋게 봐 주셔서 {고마워요|고맙습니다}",
  "$deed 것까지 기억해 주셔서 {고마워요|고맙습니다}",
];
export const turns: readonly Phrase[] = ["그런데 ", "다만 ", "한편 ", ""];
export const praiseLasts: readonly Phrase[] = [
  "그 와중에도 $go 적어 주신 마음은 잊지 {않을게요|않겠습니다}",
  "$neun 말씀까지 남겨 주신 것, 고맙게 {받을게요|받겠습니다}",
  "$neun 말씀은 고맙게 {간직할게요|간직하겠습니다}",
  "그래도 $neun 말씀에 힘을 {내 볼게요|내 보겠습니다}",
  "$neun 말씀은 큰 위로가 {돼요|됩니다}",
  "아쉬운 중에도 $neun 말씀을 남겨 주셔서 {고마워요|고맙습니다}",
  "$neun 점은 그대로 {지켜 갈게요|지켜 가겠습니다}",
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
];

/** A wish taken up beside praise; `$neun` is the wish. */
export const heardWishes: readonly Phrase[] = [
  "$neun 말씀은 귀담아{들을게요|듣겠습니다}",
  "$neun 점도 놓치지 {않을게요|않겠습니다}",
  "$neun 말씀도 잘 {새겨 둘게요|새겨 두겠습니다}",
  "$neun 부분은 저희도 함께 {고민해 볼게요|고민해 보겠습니다}",
];

/** For a complaint whose words tell nothing we could take up. */
export const unclearRegrets: readonly Phrase[] = [
  "아쉬움을 안고 돌아가신 것 같아 마음이 {쓰여요|쓰입니다}",
  "만족스럽지 못한 시간이었던 것 같아 마음이 {무거워요|무겁습니다}",
  "기대하신 만큼 채워 드리지 못한 것 같아 마음에 {걸려요|걸립니다}",
  "남겨 주신 글에서 실망이 느껴져 마음이 {무거워요|무겁습니다}",
  "편치 않은 마음으로 글을 남기신 것 같아 마음이 {쓰여요|쓰입니다}",
  "좋은 기억이 되지 못한 것 같아 마음이 {무거워요|무겁습니다}",
  "걸음하신 보람이 없으셨던 것 같아 {속상해요|속상합니다}",
  "언짢은 마음으로 발길을 돌리신 것 같아 마음이 {아파요|아픕니다}",
  "저희가 미처 살피지 못한 것이 있었던 것 같아 {안타까워요|안타깝습니다}",
  "오신 날 하루를 무겁게 해 드린 것 같아 마음이 편치 {않아요|않습니다}",
];
export const unclearOpenings: readonly Phrase[] = [
  "남겨 주신 말씀, 몇 번을 다시 {읽었어요|읽었습니다}",
  "짧은 글이지만 가볍게 넘기지 {않을게요|않겠습니다}",
  "솔직한 말씀 잘 {들었어요|들었습니다}",
  "적어 주신 글 앞에서 저희를 {돌아봤어요|돌아보았습니다}",
  "그냥 지나치지 않고 남겨 주신 글, 무겁게 {읽었어요|읽었습니다}",
  "글에 담긴 마음을 헤아려 {봤어요|보았습니다}",
  "불편하셨다는 뜻으로 새겨 {들었어요|들었습니다}",
  "하신 말씀을 가볍게 여기지 {않아요|않습니다}",
  "언짢으셨던 마음이 글에서 {느껴져요|느껴집니다}",
];
