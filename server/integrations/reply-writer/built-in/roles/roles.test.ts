import { describe, expect, test } from "vitest";
import { defaultVoice } from "@/server/domain/voice";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";

const analyzer = createBuiltInAnalyzer();

function read(store: string, rating: number | null, text: string) {
  const analysis = analyzer.analyze({ text, rating, menu: [] });
  const shop = { name: store, category: null, phone: null, menu: [] };
  const review = { text, rating, reviewerName: null, platform: "naver" as const, analysis };
  return readReview({ review, shop, voice: defaultVoice, recentReplies: [], seed: "1" }, () => true);
}

describe("a glad review", () => {
  test.each([
    ["바지락 칼국수", 5, "사장님이 면 모자라 보인다고 반주먹 더 삶아다 주심;; 국물까지 다 비웠어요"],
    ["커리하우스", 5, "인도에서 4년 살다 왔는데 여기 마살라짜이에서 그 동네 냄새가 나요"],
    ["카페 온실", 5, "식물이 많아서 벌레 있을까봐 걱정했는데 없었음. 케일쥬스 맛있어요"],
    ["막걸리학당", 4, "메뉴판이 출석부처럼 되어있고 안주가 과목별로 있더군요. 재밌었어요"],
    ["왁싱룸", 4, "무서워서 예약을 두번 취소했던 그 사람이 접니다. 꼼꼼히 해주셨고 안 아팠어요"],
  ] as const)("of %s, %s stars, blames nothing", (store, rating, text) => {
    expect(read(store, rating, text).complaints).toEqual([]);
  });

  test.each([
    ["족발집", 4, "앞다리 야들야들 맛있어요. 수육은 식어서 나온게 흠", "수육"],
    ["칼국수집", 5, "겉절이 최고. 다만 화장실이 더러웠어요", "화장실"],
  ] as const)("of %s, %s stars, is heard where it complains", (store, rating, text, thing) => {
    expect(read(store, rating, text).complaints.map((told) => told.thing)).toContain(thing);
  });
});

test.each([
  ["감자탕", 2, "뼈에 살이 없음. 볶음밥 시켰더니 김가루만 수북.."],
  ["붕어빵", 3, "한 마리 2500원이면 팥이라도 꼬리까지 넣어주셔야.."],
] as const)("words of %s, %s stars, that do not praise are no praise", (store, rating, text) => {
  expect(read(store, rating, text).praise).toEqual([]);
});

test("of two notes each is on its own side", () => {
  const { praise, complaints } = read("발편한 마사지", 4, "종아리 알 다 풀림 베개는 높았음");
  expect(praise.map(({ clause }) => clause)).not.toContain("베개는 높았다.");
  expect(complaints.map(({ clause }) => clause)).not.toContain("종아리 알 다 풀렸다.");
});

test.each([
  ["아구찜", 1, "콩나물찜이라고 간판 바꾸세요"],
  ["카레", 2, "3분이면 집에서도 되는데"],
  ["호프", 2, "골뱅이무침 2만4천원인데 골뱅이 아홉개, 나머진 파채와 오이. 사장님 세기 쉽게 해주셔서 감사합니다"],
] as const)("who told what was wrong at %s is not asked for it", (store, rating, text) => {
  const { stance, complaints } = read(store, rating, text);
  expect(stance).toBe("complaint");
  expect(complaints).not.toEqual([]);
});

describe("nothing grave has happened", () => {
  test.each([
    ["와인바 푸른병", null, "어제 갔던 사람인데요 마지막에 주신 디저트와인 이름이 뭐였죠? 라벨에 달팽이 있었어요"],
    ["뷰앤뷰안경", 4, "도수 안 변했으니 렌즈 더 쓰라고 돌려보냄. 장사를 안 하시나"],
    ["손끝유리공방", null, "유리가 식는데 하루 걸려서 당일에 못가져가요 관광객분들은 택배 됨"],
  ] as const)("at %s (%s stars) where no clause blames", (store, rating, text) => {
    const { urgency, complaints, mild } = read(store, rating, text);
    expect({ urgency, complaints, mild }).toEqual({ urgency: null, complaints: [], mild: true });
  });

  test.each([
    ["왕갈비탕", 5, "갈비 세대가 그릇 밖으로 다리 뻗고 나옴. 와이프랑 둘이 가서 말없이 뜯기만 하다 왔습니다"],
    ["속눈썹 래쉬", 5, "마스카라 버렸습니다 이제 필요음슴"],
    ["죽이야기", 5, "장염으로 누워있었는데 요청사항에 문앞에 조용히 놔달라 했더니 죽이랑 같이 '얼른 나으세요' 쪽지가"],
    ["옷집", null, "교환만 되고 환불불가 참고"],
    ["샐러드가게", 2, "닭가슴살 추가했는데 세조각옴. 추가 안했으면 0조각이었나"],
    ["찜질방", 3, "불가마는 뜨끈허니 참 좋아부러요. 근디 수면실 코고는 소리땜시 한숨도 못잤당께요. 식혜는 맛나요"],
  ] as const)("at %s (%s stars), however it sounds", (store, rating, text) => {
    expect(read(store, rating, text).urgency).toBeNull();
  });

  test.each([
    ["국밥집", 5, "국밥은 맛있는데 철수세미 조각이 나왔어요", "foreign-object"],
    ["횟집", 4, "친절하신데 회 먹고 온 가족이 밤새 토하고 설사했습니다", "illness"],
    ["반찬가게", 5, "사장님 보시라고 별 다섯 개 달아요. 포장해 간 잡채 먹고 네 식구가 다 링거 맞았습니다", "illness"],
    ["수영장", 5, "선생님들은 최고예요. 어제 수영장 타일 깨진 데 아이 발바닥 베였어요 얼른 고쳐 주세요", "injury"],
    ["미용실", 1, "염색하고 두피에 화상 입어서 진물이 나요", "injury"],
    ["멍멍미용", null, "발톱에서 피 나는데 휴지로 감아 주셨어요ㅠㅠ 집 올 때까지 낑낑", "injury"],
  ] as const)("but it has at %s (%s stars)", (store, rating, text, kind) => {
    expect(read(store, rating, text).urgency).toBe(kind);
  });
});

test.each([
  ["경남식당", null, "혹시 저녁 예약 6명 가능한가요?", true],
  ["왁싱앤스킨", 5, "첫 브라질리언이라 덜덜 떨면서 갔는데 뭐지? 싶게 끝남", false],
] as const)("what %s (%s stars) is asked", (store, rating, text, isAsked) => {
  expect(read(store, rating, text).asked !== null).toBe(isAsked);
});
