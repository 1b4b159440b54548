import { describe, expect, test } from "vitest";
import { harmTold, matterIn, unnamedMatter } from "@/server/integrations/reply-writer/built-in/reading/matter";

describe("what happened", () => {
  test.each([
    ["국밥에서 못이 나왔어요", "foreign-object", "food", "국밥에서 못이 나왔다"],
    ["컵에 날파리 동동. 말하니 웃으심", "foreign-object", "cafe", "컵에서 날파리가 나왔다"],
    ["코르크 조각이 잔에 둥둥", "foreign-object", "food", "잔에서 코르크 조각이 나왔다"],
    ["화장실에 바퀴벌레가 나와요", "foreign-object", "food", "화장실에서 바퀴벌레가 나왔다"],
    ["딱딱한 게 씹혔어요. 뱉어 보니 나사였습니다", "foreign-object", "food", "음식에서 나사가 나왔다"],
    [
      "샌드위치 먹다 이쑤시개가 나와서 입천장 찔렸어요",
      "foreign-object",
      "cafe",
      "샌드위치에서 이쑤시개가 나와 입천장을 다치셨다",
    ],
    [
      "콩자반에서 씹히는 게 있어 보니 손톱만한 유리쪼가리예요",
      "foreign-object",
      "food",
      "음식에서 유리쪼가리가 나왔다",
    ],
    ["병원에서 손톱을 뺐습니다", "injury", "beauty", "손톱을 다치셨다"],
    ["동료가 눈이 노랗다고 해서 갔더니 입원하래요", "illness", "clinic", "입원까지 하셨다"],
    ["생맥에서 걸레 쉰내나요", "hygiene", "food", "생맥에서 걸레 쉰내가 났다"],
  ] as const)("“%s”", (text, kind, trade, told) => {
    expect(matterIn(text, kind, trade)?.told).toBe(told);
  });

  test.each([
    ["애 먹일 죽은 결국 못 시키고 나왔네요", "foreign-object"],
    ["테이블에 휴지도 없고 벨은 고장", "foreign-object"],
    ["치아바타에서 머리카락도 아니고 뭔가 나왔어요", "foreign-object"],
    ["겨드랑이에 구멍이 있네요", "injury"],
    ["죽은 거 아니냐 세 번 물었는데", "injury"],
    ["기구가 부러져서 이 안에 남았어요", "injury"],
  ] as const)("“%s” is none", (text, kind) => {
    expect(matterIn(text, kind, "food")).toBeNull();
  });
});

test.each([
  ["신고합니다. 빵에서 파란곰팡이가 나왔어요", "report-threat", "빵에서 파란곰팡이가 나왔다"],
  ["김밥에서 머리카락 나왔는데 환불은 안 된대요", "refund-dispute", "김밥에서 머리카락이 나왔다"],
  ["알바가 휴지 한뭉치 던지듯 놓고 감", "staff-misconduct", "휴지를 던지듯 건넸다"],
  ["선생님이 우리 애한테 소리 지르셨어요", "staff-misconduct", "아이가 큰소리를 들었다"],
  ["찾으러 가니 남의 이름이 써있더라구요", "staff-misconduct", "이름이 잘못 적혀 있었다"],
  ["소주 4병 마셨는데 계산서에 7병 찍혀있음", "refund-dispute", "드신 것보다 많이 계산되었다"],
] as const)("“%s” taken for %s is named by what happened", (text, kind, told) => {
  expect(matterIn(text, kind, "food")?.told).toBe(told);
});

test("harm is named whatever the review was taken for", () => {
  expect(harmTold("바닥 미끄러워서 넘어져 꼬리뼈 다침", "lodging", true)?.told).toBe("꼬리뼈를 다치셨다");
  expect(harmTold("눈썹이 눈꺼풀에 달라붙게 말렸어요", "beauty", true)).toBeNull();
});

test.each([
  ["셋째 딸이 밤새 먹은 걸 다 게워냈어요", "illness", "food", "아이가 먹은 뒤로 몸이 아팠다"],
  ["친정엄마가 그대로 주저앉으셨어요 허리를 못 펴세요", "injury", "other", "어머님이 다치시는 일이 있었다"],
  ["귀 끝이 없음. 리본으로 가려놓은 거였음", "injury", "pets", "아이가 다치는 일이 있었다"],
  ["기저귀가 볼풀에서 나왔어요", "hygiene", "other", "위생을 믿기 어려운 모습을 보셨다"],
] as const)("“%s” names nothing we know, and is told by its kind", (quote, kind, trade, told) => {
  expect(unnamedMatter(quote, { kind, quote }, trade)?.told).toBe(told);
});
