import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** Takes up something we did; `$deed` ends in "드린" or "둔". */
export const deedLeads: readonly Phrase[] = [
  "$deed 걸 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 게 마음에 드셨다니 {다행이에요|다행입니다}",
  "$deed 걸 좋아해 주셔서 {기뻐요|기쁩니다}",
  "$deed 걸 알아봐 주셔서 {고마워요|고맙습니다}",
  "$deed 게 좋으셨다니 저희도 {기뻐요|기쁩니다}",
  "$deed 보람이 {있네요|있습니다}",
  "$deed 게 기억에 남으셨다니 {뿌듯해요|뿌듯합니다}",
  "$deed 걸 좋아하셨다니 {반가워요|반갑습니다}",
  "$deed 마음을 알아주셔서 {고마워요|고맙습니다}",
  "$deed 걸 이렇게 적어 주시니 일할 맛이 {나네요|납니다}",
  "$deed 걸 잊지 않고 적어 주셔서 {감사해요|감사합니다}",
  "$deed 걸 칭찬해 주시니 어깨가 {으쓱해요|으쓱합니다}",
];
export const deedAlsos: readonly Phrase[] = [
  "$deed 것까지 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 것도 좋으셨다니 {다행이에요|다행입니다}",
  "$deed 것까지 적어 주셔서 힘이 {나요|납니다}",
  "$deed 것도 알아주셔서 {반가워요|반갑습니다}",
  "$deed 것도 마음에 드셨다니 {기뻐요|기쁩니다}",
  "$deed 게 기억에 남으셨다니 더 {뿌듯해요|뿌듯합니다}",
  "$deed 마음까지 알아주셔서 {고마워요|고맙습니다}",
  "$deed 보람이 또 {있네요|있습니다}",
];

/** Two things we did in one breath. */
export const deedPairLeads: readonly Phrase[] = [
  "$deed 것과 $besides 것까지 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 것도, $besides 것도 마음에 드셨다니 {기뻐요|기쁩니다}",
  "$deed 것, $besides 것까지 하나하나 알아주셔서 {든든해요|든든합니다}",
  "$deed 것도 $besides 것도 적어 주시니 보람이 {있네요|있습니다}",
  "$deed 것과 $besides 것을 모두 칭찬해 주셔서 {뿌듯해요|뿌듯합니다}",
  "$deed 것도 $besides 것도 좋게 봐 주셔서 힘이 {나요|납니다}",
];
export const deedPairAlsos: readonly Phrase[] = [
  "$deed 것과 $besides 것도 기억해 주셔서 {고마워요|고맙습니다}",
  "$deed 것에 $besides 것까지 적어 주셔서 더 {기뻐요|기쁩니다}",
  "$deed 것도 $besides 것도 좋으셨다니 {다행이에요|다행입니다}",
];

/** Takes up a few of their words as they stand, praise, a joke or a story; `$quote` ends in "라". */
export const quoteLeads: readonly Phrase[] = [
  "$quote고 해 주셔서 {기뻐요|기쁩니다}",
  "$quote고 적어 주셔서 {고마워요|고맙습니다}",
  "$quote는 한마디에 힘이 {나요|납니다}",
  "$quote고 해 주시니 일할 맛이 {나요|납니다}",
  "$quote고 적어 주신 대목이 특히 {반가웠어요|반가웠습니다}",
  "$quote고 말씀해 주셔서 {반가워요|반갑습니다}",
  "$quote는 말씀, 오래 {기억할게요|기억하겠습니다}",
  "$quote고 말씀해 주시니 기분이 {좋아요|좋습니다}",
  "$quote는 글을 보니 보람이 {있네요|있습니다}",
  "$quote는 말씀 정말 {고마워요|고맙습니다}",
  "$quote는 말씀에 저희도 기분이 {좋아져요|좋아집니다}",
  "$quote고 해 주시니 참 {뿌듯해요|뿌듯합니다}",
  "$quote고 남겨 주셔서 {감사해요|감사합니다}",
  "$quote는 말씀, 반갑게 {읽었어요|읽었습니다}",
  "$quote는 글, 기분 좋게 {읽었어요|읽었습니다}",
  "$quote고 적어 주셔서 힘이 {되네요|됩니다}",
];
export const quoteAlsos: readonly Phrase[] = [
  "$quote고 해 주신 것도 {고마워요|고맙습니다}",
  "$quote고 적어 주신 것도 {반가웠어요|반가웠습니다}",
  "$quote고 적어 주신 대목도 {반가웠어요|반가웠습니다}",
  "$quote고 해 주시니 더 힘이 {나요|납니다}",
  "$quote고 덧붙여 주셔서 {감사해요|감사합니다}",
  "$quote고 남겨 주시니 기분이 {좋네요|좋습니다}",
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
  "$ni 그 말씀에 힘이 {나네요|납니다}",
  "$ni 듣기만 해도 기분이 {좋아요|좋습니다}",
  "$ni 그보다 반가운 말씀이 {없어요|없습니다}",
  "$ni 저희에겐 더없는 {칭찬이에요|칭찬입니다}",
  "$go 콕 집어 주셔서 {뿌듯해요|뿌듯합니다}",
  "$ni 애쓴 보람이 {느껴져요|느껴집니다}",
  "$ni 더 바랄 게 {없네요|없습니다}",
  "$go 남겨 주셔서 {감사해요|감사합니다}",
  "$ni 어깨가 절로 {으쓱해져요|으쓱해집니다}",
  "$ni 오늘 하루가 {환해져요|환해집니다}",
  "$ni 그 말씀이 제일 {반갑네요|반갑습니다}",
  "$go 알아봐 주셔서 {고마워요|고맙습니다}",
  "$ni 저희가 더 {기뻐요|기쁩니다}",
];
export const toldAlsos: readonly Phrase[] = [
  "$ni 그것도 {다행이에요|다행입니다}",
  "$ni 더 {기뻐요|기쁩니다}",
  "$go 적어 주신 것도 {고마워요|고맙습니다}",
  "$ni 그 말씀도 {반가워요|반갑습니다}",
  "$go 해 주신 것도 힘이 {돼요|됩니다}",
  "$ni 그것도 {기쁘네요|기쁩니다}",
  "$go 적어 주셔서 더 {반가워요|반갑습니다}",
  "$ni 저희도 기분이 더 {좋네요|좋습니다}",
];
