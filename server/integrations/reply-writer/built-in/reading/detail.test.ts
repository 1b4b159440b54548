import { expect, test } from "vitest";
import { detailsOf } from "@/server/integrations/reply-writer/built-in/reading/detail";

const detailOf = (clause: string, isSayable: () => boolean) =>
  [...detailsOf({ clause, together: clause, written: clause }, isSayable)][0] ?? null;

test.each([
  ["밥 더 필요하냐고 먼저 물어봐 주심", "밥 더 필요하냐고 먼저 여쭌"],
  ["남편 생일이라고 하니까 미역국을 서비스로 주셨어요", "미역국을 드린"],
  ["할머니가 이가 안 좋으신데 갈비를 잘게 잘라다 주셔서 감사했습니다", "갈비를 잘게 잘라다 드린"],
  ["선생님이 자세를 하나하나 잡아주세요", "자세를 하나하나 잡아 드린"],
  ["비 오는데도 따뜻하게 가져다주셔서", "비 오는데도 따뜻하게 가져다 드린"],
  ["바베큐 숯도 사장님이 직접 피워주심", "바베큐 숯을 직접 피워 드린"],
  ["제가 말한 색감 그대로 만들어주셨어요", "말씀하신 색감 그대로 만들어 드린"],
  ["텀블러 가져가면 얼음까지 꽉 채워주세요", "텀블러 가져가면 얼음까지 꽉 채워 드린"],
  ["말하니 바로 다시 닦아주셨어요", "말씀하시자 바로 다시 닦아 드린"],
  ["엄마 교실 커튼과 똑같은 색으로 만들어주셨어요", "어머님 교실 커튼과 똑같은 색으로 만들어 드린"],
  ["다대기도 따로 주셔서 좋았고", "다대기를 따로 드린"],
])("“%s” is something we did: “%s”", (clause, deed) => {
  expect(detailOf(clause, () => true)).toEqual({ deed });
});

test.each([
  ["디자인도 사진보다 예뻐요", "디자인도 사진보다 예뻤다니"],
  ["머리가 차분하게 잘 가라앉았어요", "머리가 차분하게 잘 가라앉았다니"],
  ["깍두기가 예술입니다", "깍두기가 예술이라니"],
  ["사장님 안목 최고", "안목이 최고라니"],
  ["바지락이 그릇 반이에요", "바지락이 그릇 반이라니"],
  ["우니가 특히 신선했어요", "우니가 특히 신선했다니"],
  ["어머니가 이렇게 부드러운 갈비는 처음이래요", "어머님이 이렇게 부드러운 갈비는 처음이라고 하셨다니"],
  ["6시간 앉아 있어도 허리가 안 아파요", "6시간 앉아 있어도 허리가 안 아프셨다니"],
])("“%s” is told back whole: “%s”", (clause, ni) => {
  expect(detailOf(clause, () => true)).toMatchObject({ ni });
});

test.each([
  ["비 오는 날 생각나는 집", "‘비 오는 날 생각나는 집’이라"],
  ["어릴 때 먹던 그 맛이에요", "‘어릴 때 먹던 그 맛이에요’라"],
  ["엄마 손맛 그대로인 곳ㅋㅋ", "‘엄마 손맛 그대로인 곳’이라"],
  ["해장하러 갔다가 소주 더 시킴", "‘해장하러 갔다가 소주 더 시킴’이라"],
])("“%s” is quoted: “%s”", (clause, quote) => {
  expect(detailOf(clause, () => true)).toEqual({ quote });
});

test.each([
  ["국물 시원해요", "국물이 시원했다니"],
  ["방 깨끗하고 따뜻했어요", "방이 깨끗하고 따뜻했다니"],
  ["배달도 예정보다 10분 빨리 왔다", "배달도 예정보다 10분 빨리 왔다니"],
])("“%s” is told back: “%s”", (clause, ni) => {
  expect(detailOf(clause, () => true)).toMatchObject({ ni });
});

test.each([
  "맛있어요",
  "젓가락 좀 챙겨 주세요",
  "뷰는 정말 끝내줬는데",
  "국물이 식어서 별로였어요",
  "여기 또 갈게요",
  "사장님이 친절하세요",
  "비빔국수 양념이 할머니가 해주시던 거랑 똑같아서",
  "부모님 모시고 갔는데",
])("“%s” has no detail to tell", (clause) => {
  expect(detailOf(clause, () => true)).toBeNull();
});

test("what may not be said is no detail", () => {
  expect(detailOf("남편 생일이라고 하니까 미역국을 서비스로 주셨어요", () => false)).toBeNull();
});
