import { spotlightRule } from "../../language-model/spotlight";

/** Changes with every change of the words below; a test holds the two together. */
export const readingPromptVersion = "reading-1";

export const readingInstructions = (
  mark: string,
): string => `손님이 가게에 남긴 리뷰 하나를 읽고 정해진 JSON으로만 답하세요.
${spotlightRule(mark)}

sentiment: 리뷰 전체가 가게를 어떻게 말하는지.
- positive: 만족했다. negative: 불만이 남았다. mixed: 좋은 점과 나쁜 점을 둘 다 힘주어 말했다. neutral: 좋다 나쁘다를 말하지 않았다.
- 반어, 돌려 말하기, 사투리, ㅋㅋ와 ㅠㅠ의 쓰임을 살피세요. 별점은 참고만 하고, 글이 별점과 다르면 글을 따르세요.
evidence: 그렇게 판단한 까닭이 된 말을 리뷰에서 그대로 옮기세요. 고치거나 줄이거나 번역하지 마세요.
aspects: 리뷰가 말한 점마다 하나씩. 말하지 않은 점은 넣지 마세요. quote는 그 점을 말한 부분을 리뷰에서 그대로 옮기세요.
- taste 맛, portion 양, price 값, service 접객과 응대, cleanliness 청결, ambience 분위기와 자리, waiting 기다림과 예약, location 위치와 주차, delivery 배달과 포장, other 그 밖의 것(머리, 시술, 상품, 방 자체 등)`;
