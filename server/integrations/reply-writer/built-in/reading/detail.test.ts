import { expect, test } from "vitest";
import { detailOf } from "@/server/integrations/reply-writer/built-in/reading/detail";

test.each([
  ["밥 더 필요하냐고 먼저 물어봐 주심", "밥 더 필요하냐고 먼저 여쭤봐 드린"],
  ["남편 생일이라고 하니까 미역국을 서비스로 주셨어요", "미역국을 드린"],
  ["할머니가 이가 안 좋으신데 갈비를 잘게 잘라다 주셔서 감사했습니다", "갈비를 잘게 잘라다 드린"],
  ["선생님이 자세를 하나하나 잡아주세요", "자세를 하나하나 잡아 드린"],
  ["비 오는데도 따뜻하게 가져다주셔서", "비 오는데도 따뜻하게 가져다 드린"],
])("“%s” is something we did: “%s”", (clause, deed) => {
  expect(detailOf(clause, () => true)).toEqual({ deed });
});

test.each([
  ["국물까지 남김없이 다 먹었어요", "국물까지 남김없이 다 드셨다니"],
  ["머리가 차분하게 잘 가라앉았어요", "머리가 차분하게 잘 가라앉았다니"],
])("“%s” is told back whole: “%s”", (clause, ni) => {
  expect(detailOf(clause, () => true)).toMatchObject({ ni });
});

test.each(["맛있어요", "젓가락 좀 챙겨 주세요", "뷰는 정말 끝내줬는데", "국물이 식어서 별로였어요", "여기 또 갈게요"])(
  "“%s” has no detail to tell",
  (clause) => {
    expect(detailOf(clause, () => true)).toBeNull();
  },
);

test("what may not be said is no detail", () => {
  expect(detailOf("남편 생일이라고 하니까 미역국을 서비스로 주셨어요", () => false)).toBeNull();
});
