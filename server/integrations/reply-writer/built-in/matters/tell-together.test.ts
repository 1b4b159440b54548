import { expect, test } from "vitest";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import { toldTogether } from "@/server/integrations/reply-writer/built-in/matters/tell-together";
import { plainTold } from "@/server/integrations/reply-writer/built-in/matters/told";
import { complaintDetailsOf } from "@/server/integrations/reply-writer/built-in/reading/complaint-detail";

const matter = generalMatter("other", "negative", "food");
const told = (clause: string) => ({
  ...plainTold(matter),
  clause,
  detail: [...complaintDetailsOf(clause, () => true)][0] ?? null,
});
const saidOf = (...clauses: string[]) =>
  toldTogether(clauses.map(told)).map(({ detail }) => (detail !== null && "ni" in detail ? detail.ni : null));

test("two short complaints are told in one sentence", () => {
  expect(saidOf("국물은 미지근했고", "김치도 너무 시어요")).toEqual(["국물이 미지근하고 김치도 너무 시었다니"]);
});

test("our part in both is one apology", () => {
  const [both] = toldTogether(["30분 기다렸고", "콜라도 안왔어요"].map(told));
  expect(both?.detail).toMatchObject({ hae: "30분이나 기다리시게 하고 콜라도 빠뜨려" });
});

test("long ones stay two, and nothing is told again", () => {
  expect(saidOf("음악이 너무 커서 대화가 안 돼요", "화장실에 휴지가 없어요")).toHaveLength(2);
  expect(saidOf("물이 너무 차가워요", "바닥이 미끄러워요", "물이 너무 차갑고")).toHaveLength(1);
});
