import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** What praise is to us; follows a topic head. */
export const verdicts: readonly Phrase[] = [
  "저희가 가장 듣고 싶던 {말이에요|말입니다}",
  "두고두고 힘이 될 {말이에요|말입니다}",
  "오래 간직하고 싶은 {칭찬이에요|칭찬입니다}",
  "저희에게 큰 {응원이에요|응원입니다}",
  "이 일을 계속하게 하는 {힘이에요|힘입니다}",
  "늘 바라던 {이야기예요|이야기입니다}",
  "무엇보다 반가운 {소식이에요|소식입니다}",
  "바쁜 날일수록 떠올리고 싶은 {말이에요|말입니다}",
  "오늘 들은 말 중에 가장 {반가워요|반갑습니다}",
  "더없이 고마운 {선물이에요|선물입니다}",
  "저희를 다시 일하게 하는 {말이에요|말입니다}",
  "아무리 들어도 {반가워요|반갑습니다}",
  "저희가 참 아끼게 될 {말이에요|말입니다}",
  "하루의 피로를 잊게 하는 {말이에요|말입니다}",
  "저희에게 오래 남을 {말이에요|말입니다}",
  "무엇과도 바꾸고 싶지 않은 {응원이에요|응원입니다}",
  "내일도 웃으며 문을 열게 하는 {말이에요|말입니다}",
  "오늘의 가장 큰 {보람이에요|보람입니다}",
];

/** What we do with it; follows an object head. `$toteam` is to whom it is passed on. */
export const resolves: readonly Phrase[] = [
  "$toteam도 꼭 {전할게요|전하겠습니다}",
  "잊지 않고 {기억할게요|기억하겠습니다}",
  "함께 일하는 식구들과 {나눌게요|나누겠습니다}",
  "마음에 잘 담아 {둘게요|두겠습니다}",
  "든든한 응원으로 {받을게요|받겠습니다}",
  "지칠 때마다 꺼내 {볼게요|보겠습니다}",
  "오래 {새겨 둘게요|새겨 두겠습니다}",
  "내일을 준비하는 힘으로 {쓸게요|쓰겠습니다}",
  "처음 마음을 지키라는 말로 {들을게요|듣겠습니다}",
];

/** A second piece of praise. */
export const alsos: readonly Phrase[] = [
  "$neun 말씀까지 더해 주셔서 {고마워요|고맙습니다}",
  "$neun 이야기도 더없이 {반가워요|반갑습니다}",
  "$neun 말씀도 그냥 지나칠 수가 {없네요|없습니다}",
  "$neun 말씀까지 들으니 더 바랄 것이 {없어요|없습니다}",
  "$neun 칭찬도 잊지 {않을게요|않겠습니다}",
  "$neun 말씀도 빠뜨리지 않고 {새길게요|새기겠습니다}",
  "여기에 $neun 말씀까지 얹어 주시니 {든든해요|든든합니다}",
  "$neun 것도 저희에게는 반가운 {소식이에요|소식입니다}",
];

/** Thanks that do not open the reply. */
export const thanks: readonly Phrase[] = [
  "시간 내어 적어 주셔서 {고마워요|고맙습니다}",
  "이렇게 글로 남겨 주신 마음이 참 {고마워요|고맙습니다}",
  "하나하나 짚어 주셔서 {고마워요|고맙습니다}",
  "따뜻한 글 덕분에 힘을 {얻어요|얻습니다}",
  "정성스럽게 적어 주신 마음이 {느껴져요|느껴집니다}",
];

/** The same for something we did for the guest; `$deed` ends in "드린" or "둔". */
export const alsoDeeds: readonly Phrase[] = [
  "$deed 것까지 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 마음까지 알아봐 주시니 {든든해요|든든합니다}",
  "$deed 일까지 적어 주신 마음이 {고마워요|고맙습니다}",
];

/** Short openings that need no feeling after them. */
export const directThanks: readonly Phrase[] = [
  "$thing(을/를) 알아봐 주셔서 {고마워요|고맙습니다}",
  "$thing(을/를) 좋아해 주셔서 {기뻐요|기쁩니다}",
  "$thing(이/가) 마음에 드셨다니 {다행이에요|다행입니다}",
  "$thing 이야기를 남겨 주셔서 {반가워요|반갑습니다}",
];
