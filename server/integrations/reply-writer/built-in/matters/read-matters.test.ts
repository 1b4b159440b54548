import { expect, test } from "vitest";
import { amountIn } from "@/server/integrations/reply-writer/built-in/matters/amount";
import { readClauses } from "@/server/integrations/reply-writer/built-in/matters/read-clauses";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { type Sample, sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";

const read = (sample: Sample) => readReview(sampleRequest(sample), () => true);
const idsOf = (told: ReturnType<typeof read>["praise"]) => told.map(({ matter }) => matter.id);

test("a clause is cut where one opinion ends and the next begins, and not within a verb", () => {
  const parts = readClauses("튀김은 다 눅눅하고 떡볶이는 식어서 왔어요. 먹고 있는데 전화가 왔어요", []).map(
    ({ text }) => text,
  );
  expect(parts).toEqual(["튀김은 다 눅눅하고", "떡볶이는 식어서 왔어요.", "먹고 있는데", "전화가 왔어요"]);
});

test.each([
  ["한시간 20분 걸림", "waiting", "한 시간 20분"],
  ["30분을 기다렸어요", "waiting", "30분"],
  ["2인분 시켰는데 고기 네 점..", "portion", "네 점"],
  ["2주만에 다 풀렸어요", "other", "2주"],
  ["별로 안 기다렸어요", "waiting", null],
  ["이 가격에 두 번은 못 가요", "price", null],
] as const)("“%s” of %s says how much: %s", (clause, aspect, amount) => {
  expect(amountIn(clause, aspect)).toBe(amount);
});

test("one matter of two dishes is told once, with both", () => {
  const text = "튀김이 눅눅해요. 김치전도 눅눅했어요";
  const { complaints } = read({
    text,
    rating: 2,
    sentiment: "negative",
    opinions: ["taste-튀김이 눅눅해요", "taste-김치전도 눅눅했어요"],
  });
  expect(idsOf(complaints)).toEqual(["soggy-limp"]);
  expect(complaints[0]?.thing).toBe("튀김과 김치전");
});

test("a thing is named only where its kind fits the matter", () => {
  const { praise } = read({
    text: "직원분이 고기를 구워 주시고 정말 친절하세요",
    opinions: ["service+정말 친절하세요"],
  });
  for (const { matter, thing } of praise.filter(({ matter: { aspect } }) => aspect === "service"))
    if (matter.id === "kind") expect(thing).toBe(matter.thing);
});

test("a matter of drinks takes no food: nobody drinks a pizza", () => {
  const { praise } = read({ text: "루꼴라 피자 향긋하고 맛있어요", opinions: ["taste+루꼴라 피자 향긋하고 맛있어요"] });
  expect(praise.length).toBeGreaterThan(0);
  expect(idsOf(praise)).not.toContain("drink-good");
  expect(idsOf(praise)).not.toContain("coffee-good");
});

test("where all was praised, nothing is taken for a complaint", () => {
  const { complaints, praise } = read({
    text: "상견례 했는데 룸도 조용하고 직원분들도 세심하게 챙겨주셔서 잘 마쳤습니다 감사해요",
    rating: null,
    opinions: ["ambience+룸도 조용하고", "service+직원분들도 세심하게 챙겨주셔서 잘 마쳤습니다"],
  });
  expect(complaints).toEqual([]);
  expect(praise.length).toBeGreaterThanOrEqual(2);
});

test("what a sentence turns from is told beside what it turns to", () => {
  const { complaints, praise } = read({
    text: "커피는 맛있는데 콘센트가 별로 없어요",
    rating: 4,
    sentiment: "mixed",
    opinions: ["taste+커피는 맛있는데", "ambience-콘센트가 별로 없어요"],
  });
  expect(idsOf(complaints)).toEqual(["sockets-few"]);
  expect(praise[0]?.thing).toBe("커피");
});

test("of an aspect without a word of it no sentence is said: the guest's words are told", () => {
  const text = "어쩐지 발걸음이 그쪽으로는 안 향하게 되는 사연이 있네요";
  const { complaints } = read({ text, rating: 1, sentiment: "negative", opinions: [`waiting-${text}`] });
  expect(complaints.map(({ matter }) => matter.aspect)).toEqual(["other"]);
});

test.each([
  ["안주 맛있어요 특히 먹태. 근데 화장실이 남녀공용이고 밖에 있어서 겨울엔 좀 그래요", 3, "화장실"],
  ["순대국 건더기 푸짐하고 깍두기 맛있는데 요즘 국물이 좀 짜졌어요", 4, "국물"],
  ["오답노트 꼼꼼히 봐주신 듯해요. 다만 셔틀이 자꾸 10분씩 늦어서 애가 추운데 서있네요", 4, "셔틀"],
  ["막국수 시원해요. 근데 물통에 물때가 껴있어서 찝찝했네요", null, "물때"],
] as const)("a remark that nobody heard is told: “%s”", (text, rating, word) => {
  const { complaints } = read({ text, rating, sentiment: "mixed" });
  expect(complaints.map(({ clause }) => clause).join()).toContain(word);
});

test("what praises is no remark, whatever was heard in it", () => {
  const text = "방은 넓고 깨끗했어요. 보일러가 꺼져서 추웠어요";
  const { complaints } = read({ text, rating: 2, sentiment: "negative", opinions: [`other-${text}`] });
  expect(complaints.map(({ clause }) => clause).join()).not.toContain("넓고");
});
