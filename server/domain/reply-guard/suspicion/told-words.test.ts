import { expect, test } from "vitest";
import { toldIn, withoutToldWords } from "@/server/domain/reply-guard/suspicion/told-words";
import { sampleInput } from "@/server/domain/reply-guard/sample-input";

test("what the review or the menu said first looks the same, whatever it is", () => {
  expect(withoutToldWords("스콘은 조금 퍽퍽해요", "스콘 맛있어요")).toBe(
    withoutToldWords("식빵은 조금 퍽퍽해요", "식빵 맛있어요"),
  );
  expect(withoutToldWords("수육은 삶아요", toldIn(sampleInput("")))).toBe("z은 삶아요");
});

test("words that tell stay, even when the guest said them", () => {
  expect(withoutToldWords("환불해 드릴게요", "환불해 주세요")).toBe("환불해 드릴게요");
  expect(withoutToldWords("신고하세요", "신고할 거예요")).toBe("신고하세요");
});

test("a very long review does not make every word a told one", () => {
  const text = `${"가".repeat(1000)}거짓된글`;
  const input = sampleInput("", { review: { text } });
  expect(toldIn(input)).not.toContain("거짓된글");
});
