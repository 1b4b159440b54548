import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Request } from "@/server/integrations/reply-writer/built-in/reading/request";

type Answer = { openings: readonly Phrase[]; named: readonly Phrase[]; plain: readonly Phrase[] };

/** What is asked for is looked at, never apologised for nor promised; `$wished` is the thing. */
export const requestAnswers: Record<Exclude<Request, "contact">, Answer> = {
  listing: {
    openings: [
      "알려 주셔서 {고마워요|고맙습니다}",
      "적힌 것과 달라 헷갈리셨을 텐데 짚어 주셔서 {고마워요|고맙습니다}",
      "덕분에 저희도 다시 살펴보게 {됐어요|됐습니다}",
    ],
    named: [
      "$wished(은/는) 지금 것과 맞는지 확인해서 {바로잡을게요|바로잡겠습니다}",
      "말씀하신 $wished부터 확인해서 맞게 고쳐 {둘게요|두겠습니다}",
      "$wished(을/를) 다시 보고 틀린 곳은 {고칠게요|고치겠습니다}",
    ],
    plain: [
      "적어 둔 안내를 하나씩 확인해서 {바로잡을게요|바로잡겠습니다}",
      "안내가 지금과 맞는지 확인하고 틀린 곳은 {고칠게요|고치겠습니다}",
      "말씀하신 안내부터 확인해서 맞게 고쳐 {둘게요|두겠습니다}",
    ],
  },
  posting: {
    openings: [
      "찾아보기 번거로우셨을 텐데 알려 주셔서 {고마워요|고맙습니다}",
      "필요하신 것을 말씀해 주셔서 {고마워요|고맙습니다}",
      "미처 챙기지 못한 것까지 알려 주셔서 {감사해요|감사합니다}",
    ],
    named: [
      "$wished(을/를) 보기 쉽게 올려 둘 수 있는지 확인해 {볼게요|보겠습니다}",
      "$wished(은/는) 어디에 두면 잘 보일지부터 {살펴볼게요|살펴보겠습니다}",
      "$wished부터 챙겨서 보실 수 있게 {준비할게요|준비하겠습니다}",
    ],
    plain: [
      "보기 쉽게 올려 둘 수 있는지 확인해 {볼게요|보겠습니다}",
      "어디에 두면 잘 보일지부터 {살펴볼게요|살펴보겠습니다}",
      "보실 수 있게 챙겨서 {준비할게요|준비하겠습니다}",
    ],
  },
  return: {
    openings: [
      "잊지 않고 찾으신다니 {반가워요|반갑습니다}",
      "기억하고 찾아 주셔서 {고마워요|고맙습니다}",
      "그만큼 좋아해 주셨다니 더 {고마워요|고맙습니다}",
    ],
    named: [
      "$wished(을/를) 다시 준비할 수 있을지 확인해 {볼게요|보겠습니다}",
      "$wished 이야기는 저희끼리 꼭 의논해 {볼게요|보겠습니다}",
      "$wished(을/를) 찾으시는 분이 계시다는 것, 꼭 기억해 {둘게요|두겠습니다}",
    ],
    plain: [
      "다시 준비할 수 있을지 확인해 {볼게요|보겠습니다}",
      "말씀하신 것은 저희끼리 꼭 의논해 {볼게요|보겠습니다}",
      "찾으시는 분이 계시다는 것, 꼭 기억해 {둘게요|두겠습니다}",
    ],
  },
  change: {
    openings: [
      "바라시는 점을 알려 주셔서 {고마워요|고맙습니다}",
      "말씀 잘 {들었어요|들었습니다}",
      "이렇게 말씀해 주시면 큰 도움이 {돼요|됩니다}",
    ],
    named: [
      "$wished 말씀은 그렇게 할 수 있는지 확인해 {볼게요|보겠습니다}",
      "$wished(은/는) 저희끼리 의논해서 맞춰 드릴 수 있는지 {살펴볼게요|살펴보겠습니다}",
      "$wished 이야기, 적어 두고 하나씩 {확인할게요|확인하겠습니다}",
    ],
    plain: [
      "말씀하신 대로 할 수 있는지 확인해 {볼게요|보겠습니다}",
      "저희끼리 의논해서 맞춰 드릴 수 있는지 {살펴볼게요|살펴보겠습니다}",
      "적어 두고 하나씩 {확인할게요|확인하겠습니다}",
    ],
  },
};

/** The same beside a complaint. */
export const wishesBeside: readonly Phrase[] = [
  "말씀하신 $wished(은/는) 그렇게 할 수 있는지 바로 확인해 {볼게요|보겠습니다}",
  "부탁하신 $wished 이야기도 그냥 넘기지 않고 {챙길게요|챙기겠습니다}",
  "$wished 말씀도 귀담아듣고 함께 {의논해 볼게요|의논해 보겠습니다}",
  "바라신 $wished도 챙길 수 있는지 {살펴볼게요|살펴보겠습니다}",
];
