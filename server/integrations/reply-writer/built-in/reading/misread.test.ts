import { describe, expect, test } from "vitest";
import { behavioursIn } from "@/server/integrations/reply-writer/built-in/reading/behaviour";
import { feastIn } from "@/server/integrations/reply-writer/built-in/reading/feast";
import { graveAsksIn } from "@/server/integrations/reply-writer/built-in/reading/grave-asks";
import { figuresIn, isIronic } from "@/server/integrations/reply-writer/built-in/reading/irony";
import { matterIn } from "@/server/integrations/reply-writer/built-in/reading/matter";
import { isToldOtherwise } from "@/server/integrations/reply-writer/built-in/reading/second-opinion";
import { sorrowIn } from "@/server/integrations/reply-writer/built-in/reading/sorrow";

describe("irony", () => {
  const mocked = "와 소주 6천원에 오뎅탕 오뎅 네개 ㅋㅋㅋㅋ 대단한 집이네요 번창하세요^^";

  test("wishes laughed out under one star are no praise", () => {
    expect(isIronic(mocked, 1, "positive")).toBe(true);
    expect(isIronic(mocked, 5, "positive")).toBe(false);
    expect(isIronic("직원분은 친절해서 감사했어요. 근데 국이 식었어요", 2, "mixed")).toBe(false);
  });

  test.each([
    [mocked, ["소주 6천원이라는 값", "오뎅 네 개라는 양"]],
    ["떡볶이 5천원인데 떡이 여섯개ㅋㅋ", ["떡볶이 5천원이라는 값", "떡 여섯 개라는 양"]],
    ["2시간 기다려서 2분 진료 감동입니다^^", ["2시간과 2분이라는 시간"]],
    ["3일만에 다 떨어지는 마법 ^^", ["3일 만에"]],
  ])("“%s” names %j", (text, words) => {
    expect(figuresIn(text, []).map((figure) => figure.words)).toEqual(words);
  });
});

describe("sorrow", () => {
  test.each([
    ["우리 초롱이 별이 됐어요. 감사했습니다", "pets", "pet"],
    ["결국 무지개다리 건넜지만 마지막까지 돌봐 주셨어요", "pets", "pet"],
    ["돌아가신 아버지가 좋아하시던 갈치조림 맛 그대로예요", "food", "memory"],
    ["할머니 장례에 쓸 꽃을 부탁드렸어요", "goods", "loss"],
    ["항암중인 엄마가 유일하게 드시는 죽이에요", "food", "illness"],
    ["이혼하고 처음 온 여행이었어요", "lodging", "hardship"],
    ["시험 떨어졌지만 조용해서 잘 다녔어요", "other", "failed"],
  ] as const)("“%s” in %s tells of %s", (text, trade, kind) => {
    expect(sorrowIn(text, trade)?.kind).toBe(kind);
  });

  test.each([
    ["전망은 최고인데 밤새 냉장고 소리가 커요", "lodging"],
    ["여행 떠나면서 맡겼는데 사진 매일 보내주셔서 안심했어요", "pets"],
    ["남편 출근 보내고 혼자 와서 쉬어요", "cafe"],
    ["라식 수술 받고 잘 보여요", "clinic"],
    ["부모님이 잘 드시고 집에 돌아가셨어요", "food"],
    ["유산균 음료도 주셨어요", "food"],
  ] as const)("“%s” in %s tells of none", (text, trade) => {
    expect(sorrowIn(text, trade)).toBeNull();
  });
});

test.each([
  ["부모님 결혼 40주년이라 모시고 갔어요", "부모님 결혼기념일"],
  ["아내 생일이라 케이크를 들고 갔어요", "아내분 생일"],
  ["여기 밥 먹고 공무원 합격했습니다", "합격"],
  ["목살 좋았어요. 돌잔치 대관도 되나요?", null],
])("“%s” celebrates %s", (text, feast) => {
  expect(feastIn(text)).toBe(feast);
});

describe("what is grave", () => {
  test.each([
    [
      "뼈해장국 먹다가 철수세미 조각 나왔습니다. 식약처에 신고할지 고민중",
      "report-threat",
      "food",
      "뼈해장국에서 철수세미 조각이 나왔다",
    ],
    [
      "미끄럼틀 나사 튀어나와있어서 5살 아이 종아리 찢어져 4바늘 꿰맸습니다",
      "injury",
      "other",
      "튀어나온 미끄럼틀 나사에 아이가 종아리를 다쳐 4바늘이나 꿰맸다",
    ],
    ["순두부에서 유리조각이 나왔어요 입안 베였습니다", "injury", "food", "순두부에서 유리조각이 나와 입안을 다치셨다"],
    ["모듬초밥 먹고 남편은 응급실까지 갔습니다", "illness", "food", "모듬초밥을 드시고 남편분이 응급실에 다녀오셨다"],
  ] as const)("“%s” is named by its cause", (text, kind, trade, told) => {
    expect(matterIn(text, kind, trade)?.told).toBe(told);
  });

  test("an allergy somebody has is no accident", () => {
    expect(matterIn("밀가루 섞인건지 궁금해요 아이가 알러지가 있어서요", "allergy", "cafe")).toBeNull();
  });

  test("how the guest was met, and what they ask for", () => {
    const text = "직원은 밴드 하나 주고 끝. cctv 확인 요청했는데 아직 답 없습니다. 그 미끄럼틀부터 막으세요";
    expect(behavioursIn(text)).toContain("brushed-off");
    expect(graveAsksIn(text)).toEqual([
      { kind: "block", thing: "미끄럼틀" },
      { kind: "footage", thing: "CCTV" },
    ]);
    expect(graveAsksIn("환불이랑 치료비 요청했는데 답이 없네요")).toEqual([{ kind: "money", thing: "환불과 치료비" }]);
  });
});

test.each([
  ["이상해서 다른데 갔더니 하나도 치료할거 없답니다", "clinic", true],
  ["딴데선 하나만 하면 된대요", "clinic", true],
  ["다른 데보다 반찬이 없어요", "food", false],
] as const)("“%s” in %s: told otherwise elsewhere is %s", (text, trade, told) => {
  expect(isToldOtherwise(text, trade)).toBe(told);
});
