import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** How a sentence takes up praise; a feeling follows ("…저희도 기분이 좋아져요"). */
export const causeHeads: readonly Phrase[] = [
  "$ni",
  "$go 해 주시니",
  "$go 적어 주시니",
  "$neun 말씀에",
  "$neun 칭찬에",
  "$neun 한마디에",
  "$neun 글을 읽으니",
  "$neun 이야기를 들으니",
];

/** What the praise is to us follows ("…저희가 가장 듣고 싶던 말이에요"). */
export const topicHeads: readonly Phrase[] = [
  "$neun 말씀,",
  "$neun 말씀은",
  "$neun 칭찬은",
  "$neun 한마디,",
  "$neun 이야기는",
];

/** What we will do with it follows ("…주방에도 꼭 전할게요"). */
export const objectHeads: readonly Phrase[] = [
  "$neun 말씀,",
  "$neun 말씀은",
  "$neun 칭찬,",
  "$neun 한 줄,",
  "$neun 이야기,",
];
