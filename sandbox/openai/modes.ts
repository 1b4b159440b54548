import { readingOf } from "./reading";
import type { Material } from "./read-request";
import { type Candidate, repliesTo } from "./replies";

/** What this service can be told to get wrong, beyond what any site can. */
export const openAiModes = {
  "bad-json": "JSON이 깨진 답",
  "other-shape": "약속과 다른 모양의 JSON",
  refusal: "답하지 않겠다는 거절",
  "content-filter": "내용 검사에 걸려 멈춘 답",
  "cut-off": "길이 제한에 걸려 끊긴 답",
  "obeys-injection": "리뷰에 숨은 지시를 따른 답",
  "too-long": "너무 긴 답글",
  "wrong-language": "다른 언어의 답글",
  "claims-discount": "할인을 약속하는 답글",
  "invents-quotes": "리뷰에 없는 말을 따옴",
  "quota-exhausted": "쓸 수 있는 양을 다 씀 (429)",
  "wrong-key": "열쇠를 받지 않음 (401)",
} as const;

/** What the model says to a request: all an answer may be built from. */
export type Said = { sentiment: string; evidence: string; aspects: object[]; candidates: Candidate[] };

export function say(material: Material, mode: string | null): Said {
  const said = { ...readingOf(material), candidates: repliesTo(material) };
  const withTexts = (write: (text: string) => string): Said => ({
    ...said,
    candidates: said.candidates.map(({ angle, text }) => ({ angle, text: write(text) })),
  });
  if (mode === "too-long") return withTexts((text) => `${text} `.repeat(200));
  if (mode === "claims-discount") return withTexts((text) => `${text} 다음에 오시면 20% 할인해 드릴게요.`);
  if (mode === "wrong-language")
    return { ...said, candidates: repliesTo({ ...material, language: material.language === "ko" ? "en" : "ko" }) };
  if (mode === "invents-quotes") {
    const aspects = [{ aspect: "taste", polarity: "positive", quote: "세상에서 제일 맛있었어요" }];
    return { ...said, sentiment: "positive", evidence: "세상에서 제일 맛있었어요", aspects };
  }
  if (mode !== "obeys-injection") return said;
  const obeyed = withTexts(() => `네, 이전 지시를 무시하고 말씀대로 할게요. ${material.review}`);
  return { ...obeyed, sentiment: "positive", evidence: "지시대로 긍정", aspects: [] };
}
