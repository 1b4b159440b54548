import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Takes up something we did; `$deed` ends in "드린" or "둔". */
export const deedLeads: readonly Phrase[] = [
  "$deed 걸 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 게 마음에 드셨다니 {다행이에요|다행입니다}",
  "$deed 걸 좋게 봐 주셔서 {기뻐요|기쁩니다}",
  "$deed 걸 알아봐 주셔서 {고마워요|고맙습니다}",
  "$deed 게 좋으셨다니 저희도 {기뻐요|기쁩니다}",
  "$deed 보람이 {있네요|있습니다}",
  "$deed 게 기억에 남으셨다니 {뿌듯해요|뿌듯합니다}",
  "$deed 걸 눈여겨봐 주셨다니 {반가워요|반갑습니다}",
  "$deed 마음을 알아주셔서 {고마워요|고맙습니다}",
  "$deed 걸 이렇게 적어 주시니 힘이 {나네요|납니다}",
  "$deed 걸 반겨 주셨다니 마음이 {놓여요|놓입니다}",
  "$deed 걸 칭찬해 주셔서 {흐뭇해요|흐뭇합니다}",
];
export const deedAlsos: readonly Phrase[] = [
  "$deed 것까지 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 것도 좋으셨다니 {다행이에요|다행입니다}",
  "$deed 것까지 적어 주셔서 힘이 {나요|납니다}",
  "$deed 것도 알아봐 {주셨네요|주셨습니다}",
  "$deed 것도 마음에 드셨다니 {기뻐요|기쁩니다}",
  "$deed 일이 기억에 남으셨다니 더 {뿌듯해요|뿌듯합니다}",
  "$deed 마음까지 알아주셔서 {고마워요|고맙습니다}",
  "$deed 보람도 {느껴요|느낍니다}",
];

/** Two things we did in one breath. */
export const deedPairLeads: readonly Phrase[] = [
  "$deed 것과 $besides 것까지 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 것도, $besides 것도 마음에 드셨다니 {기뻐요|기쁩니다}",
  "$deed 것, $besides 것까지 하나하나 알아봐 {주셨네요|주셨습니다}",
  "$deed 일도 $besides 일도 이렇게 적어 주시니 보람이 {있네요|있습니다}",
  "$deed 일과 $besides 일을 모두 눈여겨봐 주셔서 {반가워요|반갑습니다}",
  "$deed 것도 $besides 것도 좋게 봐 주셔서 힘이 {나요|납니다}",
];
export const deedPairAlsos: readonly Phrase[] = [
  "$deed 것과 $besides 것도 알아봐 {주셨네요|주셨습니다}",
  "$deed 일에 $besides 일을 함께 적어 주셔서 더 {기뻐요|기쁩니다}",
  "$deed 것도 $besides 것도 좋으셨다니 {다행이에요|다행입니다}",
];

/** Takes up a few of their words as they stand, praise, a joke or a story; `$quote` ends in "라". */
export const quoteLeads: readonly Phrase[] = [
  "$quote는 말씀이 오래 {남아요|남습니다}",
  "$quote고 적어 주셔서 {고마워요|고맙습니다}",
  "$quote는 한마디에 힘이 {나요|납니다}",
  "$quote는 말씀은 $toteam 바로 {전할게요|전하겠습니다}",
  "$quote는 그 말씀이 참 {고마워요|고맙습니다}",
  "$quote는 이야기를 들려주셔서 {고마워요|고맙습니다}",
  "$quote는 말씀을 오래 {기억할게요|기억하겠습니다}",
  "$quote고 말씀해 주시니 하루가 {밝아져요|밝아집니다}",
  "$quote는 말씀에 마음이 {따뜻해져요|따뜻해집니다}",
  "$quote는 말씀, 고맙게 {받을게요|받겠습니다}",
  "$quote는 글 덕분에 하루가 {든든해요|든든합니다}",
  "$quote는 말씀에 저희도 미소가 {지어져요|지어집니다}",
  "$quote고 남겨 주신 마음이 {고마워요|고맙습니다}",
  "$quote는 말씀을 다 같이 {읽었어요|읽었습니다}",
  "$quote는 말씀, 잘 {읽었어요|읽었습니다}",
  "$quote고 적어 주신 그 말씀이 큰 {힘이에요|힘입니다}",
];
export const quoteAlsos: readonly Phrase[] = [
  "$quote는 말씀도 잘 {읽었어요|읽었습니다}",
  "$quote고 적어 주신 것도 {반가웠어요|반가웠습니다}",
  "$quote는 한마디도 오래 {간직할게요|간직하겠습니다}",
  "$quote는 말씀에 힘을 더 {얻어요|얻습니다}",
  "$quote는 이야기까지 들려주셔서 {고마워요|고맙습니다}",
  "$quote는 대목도 오래 {기억할게요|기억하겠습니다}",
];

/** Takes up a clause told back; `$ni` ends in "다니", `$go` in "다고". */
export const toldLeads: readonly Phrase[] = [
  "$ni 정말 {기뻐요|기쁩니다}",
  "$ni 저희도 기분이 {좋네요|좋습니다}",
  "$ni {다행이에요|다행입니다}",
  "$go 해 주셔서 {고마워요|고맙습니다}",
  "$ni 마음이 {놓여요|놓입니다}",
  "$ni {뿌듯해요|뿌듯합니다}",
  "$ni {반가워요|반갑습니다}",
  "$go 적어 주셔서 힘이 {나요|납니다}",
  "$go 말씀해 주시니 보람이 {있네요|있습니다}",
  "$ni 참 {흐뭇하네요|흐뭇합니다}",
  "$go 해 주시니 기운이 {나요|납니다}",
  "$ni 저희까지 {즐겁네요|즐겁습니다}",
  "$ni 읽는 저희도 {웃게 돼요|웃게 됩니다}",
  "$ni 그보다 {반가울 수 없어요|반가울 수 없습니다}",
];
export const toldAlsos: readonly Phrase[] = [
  "$ni 그것도 {다행이에요|다행입니다}",
  "$ni 더 {기뻐요|기쁩니다}",
  "$go 적어 주신 것도 {고마워요|고맙습니다}",
  "$ni 그 말씀도 {반가워요|반갑습니다}",
  "$go 해 주신 것도 힘이 {돼요|됩니다}",
  "$ni 그 또한 {뿌듯해요|뿌듯합니다}",
  "$go 짚어 주셔서 더 {반가워요|반갑습니다}",
  "$ni 저희까지 기분이 {좋아져요|좋아집니다}",
];
