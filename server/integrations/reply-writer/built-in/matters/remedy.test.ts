import { expect, test } from "vitest";
import { amountIn } from "@/server/integrations/reply-writer/built-in/matters/amount";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { isPast } from "@/server/integrations/reply-writer/built-in/matters/past";
import { borneOut, particularOf } from "@/server/integrations/reply-writer/built-in/matters/remedy";
import { plainTold, type Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import {
  plainActs,
  plainActsIn,
  plainComplaints,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-remedies";

const told = (id: string, clause: string, thing?: string): Told => {
  const matter = matterOf(id);
  if (matter === null) throw new RangeError(id);
  return { ...plainTold(matter), clause, isSure: true, ...(thing ? { thing, isNamed: true } : {}) };
};
const actsFor = (id: string, clause: string, thing?: string) => {
  const blamed = told(id, clause, thing);
  return blamed.matter.polarity === "negative" ? borneOut(blamed, blamed.matter.acts) : [];
};

test.each([
  ["a rattling heater", "room-cold-hot", "히터가 밤새 덜덜거려서", /온도|이불/],
  ["rice that is too soft", "tough-chewy", "밥이 너무 질고", /부드러|질겨|씹/],
  ["water to fetch oneself", "ambience-bad", "물도 셀프로 가져다 먹어야함", /조명|음악|자리/],
  ["skin that is as before", "beauty-massage-weak", "피부는 그냥 그대로고요", /뭉친|압/],
  ["two prices, cash and card", "not-worth-the-money", "현금가랑 카드가 다른건 좀", /아깝|어울리는/],
  ["a lukewarm spa", "hot-water-weak", "스파는 물이 미지근하고", /잘 나오는지|수압/],
  ["a soggy pizza", "soggy-limp", "도우 눅눅", /튀기거나/],
  [
    "a guest shorn by somebody on the phone",
    "phone-unanswered",
    "통화하면서 한 손으로 자르시더라",
    /받지 못해|못 받은|맡을 사람/,
  ],
  ["a card met with a long face", "card-refused", "카드 꺼내니까 정색", /되지 않을|곤란/],
  ["flowers that wilted", "ship-damaged", "시든 게 섞여 왔어요", /흔들어도/],
  ["a chair that wobbles", "seat-hard", "의자 하나가 흔들려요", /방석|등받이/],
  ["a hygienist", "dirty", "위생사분 손이 조금 세요", /청소|구석구석/],
  ["a waiting line in a shop that is never closed", "wait-long", "렉 하나 쓰려면 30분 기다림", /몰리지/],
] as const)("no act speaks of what %s has nothing to do with", (_, id, clause, strange) => {
  expect(actsFor(id, clause).filter((act) => strange.test(act))).toEqual([]);
});

test.each([
  ["tough-chewy", "고기가 질겨요", "고기", /부드러운지/],
  ["too-salty", "국물이 너무 짰어요", "국물", /짜지 않은지/],
  ["music-loud", "음악이 너무 커서 대화가 안됨", undefined, /음악은|스피커/],
  ["room-cold-hot", "방이 밤새 추웠어요", undefined, /온도/],
  ["booking-ignored", "예약하고 갔는데 자리가 없대요", undefined, /예약/],
] as const)("an act of “%s” that the clause bears out stays", (id, clause, thing, own) => {
  expect(particularOf(actsFor(id, clause, thing)).some((act) => own.test(act))).toBe(true);
});

test("plain sentences speak of nothing particular, so they are right whatever was wrong", () => {
  const anywhere = [...plainActs, ...Object.values(plainActsIn).flat(), ...Object.values(plainComplaints).flat()];
  expect(particularOf(anywhere).filter((phrase) => !/아이를/.test(phrase))).toEqual([]);
  expect(new Set(plainActs).size).toBeGreaterThanOrEqual(12);
});

test.each([
  ["면이 다 붙어서 나왔어요", true],
  ["통로가 좁아요", false],
  ["가격표가 없어서 물어봐야겠어요", false],
  ["의자가 있어도 불편해요", false],
])("whether “%s” tells what happened: %s", (clause, isTold) => {
  expect(isPast(clause)).toBe(isTold);
});

test("of two spans of time in one clause none is said to be how long", () => {
  expect(amountIn("대기 50분에 진료 1분", "waiting")).toBeNull();
});
