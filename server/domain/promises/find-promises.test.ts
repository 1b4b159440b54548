import { describe, expect, test } from "vitest";
import { findPromises } from "@/server/domain/promises/find-promises";
import type { PromiseKind } from "@/server/domain/promises/promise-words";

const day = "2026-11-25";
const kindsIn = (text: string) => findPromises(text, day).map(({ kind }) => kind);

test.each<[string, PromiseKind]>([
  ["주방에 바로 확인해 볼게요.", "check"],
  ["조리 과정을 다시 점검하겠습니다.", "check"],
  ["그날 상황을 확인하겠습니다.", "check"],
  ["무슨 일이 있었는지 처음부터 끝까지 확인할게요.", "check"],
  ["주차 안내가 어떻게 되고 있는지 살펴보겠습니다.", "check"],
  ["$topic에 놓친 것이 없는지 살펴볼게요.", "check"],
  ["어느 과정에서 생긴 일인지 알아보겠습니다.", "check"],
  ["그날 쓴 재료와 보관, 조리 기록을 하나씩 확인하도록 하겠습니다.", "check"],
  ["원인을 조사할 예정입니다.", "check"],
  ["정확한 경위를 파악하겠습니다.", "check"],
  ["값에 걸맞게 준비하고 있는지 하나씩 돌아볼게요.", "check"],
  ["담는 양이 들쭉날쭉하지 않은지 함께 확인해 보겠습니다.", "check"],
  ["당시 근무자에게 확인하고 같은 일이 없게 하겠습니다.", "check"],
  ["앞으로 포장을 더 꼼꼼히 확인하겠습니다.", "check"],
  ["냉장고 온도를 체크하겠습니다.", "check"],
  ["청결 상태를 살피겠습니다.", "check"],
  ["확인한 뒤 오늘 안에 연락드리겠습니다.", "contact"],
  ["담당자가 내일 전화드릴게요.", "contact"],
  ["확인되는 대로 다시 안내해 드리겠습니다.", "contact"],
  ["결과를 말씀드릴게요.", "contact"],
  ["살펴보다 여쭐 것이 생기면 이 답글에 이어서 적을게요.", "contact"],
  ["사장인 제가 직접 연락을 드리겠습니다.", "contact"],
  ["바뀌는 내용은 가게 소식에 공지하겠습니다.", "contact"],
  ["정해지는 대로 알려 드릴게요.", "contact"],
  ["의자를 더 편한 것으로 바꾸겠습니다.", "mend"],
  ["배수구를 수리하겠습니다.", "mend"],
  ["안내판을 새로 달겠습니다.", "mend"],
  ["포장 용기를 교체할 예정이에요.", "mend"],
  ["말씀 주신 점은 바로 고치겠습니다.", "mend"],
  ["대기 안내 방식을 개선하겠습니다.", "mend"],
  ["부족한 부분은 보완하도록 하겠습니다.", "mend"],
  ["음악 소리를 낮추겠습니다.", "mend"],
  ["국물 온도를 다시 맞출게요.", "mend"],
  ["화장실 청소를 더 자주 하도록 조치하겠습니다.", "mend"],
  ["메뉴판을 다시 만들게요.", "mend"],
  ["기다리시는 시간을 줄일 방법을 찾아보겠습니다.", "mend"],
  ["양념 비율을 조정해 보겠습니다.", "mend"],
  ["말씀해 주신 의견을 메뉴에 반영하겠습니다.", "mend"],
  ["잘못된 표기를 바로잡겠습니다.", "mend"],
  ["직원들과 응대 방법을 공유하겠습니다.", "share"],
  ["직원 교육을 다시 하겠습니다.", "share"],
  ["오늘 회의에서 함께 의논하겠습니다.", "share"],
  ["주방에 그대로 전달하겠습니다.", "share"],
  ["아쉬우셨던 점을 식구들에게 전할게요.", "share"],
  ["양과 가격을 두고 저희끼리 꼭 이야기할게요.", "share"],
  ["말씀하신 밥은 만드는 순서부터 다시 짚어 볼게요.", "check"],
  ["늦어질 때 먼저 알려 드릴 방법부터 찾아보겠습니다.", "mend"],
  ["We will look into what happened that evening.", "check"],
  ["I'll check with the kitchen today.", "check"],
  ["We will contact you by phone.", "contact"],
  ["We'll fix the air conditioner this week.", "mend"],
  ["I will talk to the staff about this.", "share"],
  ["原因を確認いたします。", "check"],
  ["我们会尽快核实情况。", "check"],
])("%s promises", (text, kind) => {
  expect(kindsIn(text)).toEqual([kind]);
});

test.each([
  "찾아 주셔서 감사합니다.",
  "맛있게 드셨다니 기뻐요.",
  "또 뵐게요.",
  "다음에도 같은 마음으로 준비할게요.",
  "늘 따뜻하게 데워둘게요.",
  "들깨 뺀 순댓국, 잊지 않고 있을게요.",
  "더욱 노력하겠습니다.",
  "최선을 다하겠습니다.",
  "더 나은 모습으로 보답하겠습니다.",
  "기다리고 있겠습니다.",
  "좋은 하루 보내세요.",
  "늘 건강하시길 바랍니다.",
  "오늘 토렴 온도와 밥 짓는 시간을 다시 맞췄어요.",
  "그날 바로 점검했습니다.",
  "상에 내기 전 국물 온도를 재고 있어요.",
  "이미 확인을 마쳤습니다.",
  "연락 주시면 바로 확인하겠습니다.",
  "어떤 점이 아쉬우셨는지 들려주시면 하나씩 살펴볼게요.",
  "02-000-1234로 말씀해 주시면 제가 직접 들을게요.",
  "다음에 오시면 창가 자리로 안내해 드릴게요.",
  "필요하시면 포장해 드릴게요.",
  "영업시간은 전화로 확인해 주세요.",
  "하나를 드려도 꼼꼼히 살펴 드릴게요.",
  "칭찬해 주신 말씀은 직원에게 꼭 전할게요.",
  "따뜻한 마음을 주방에 전하겠습니다.",
  "“인생 칼국수”라는 말씀은 주방에도 꼭 전할게요.",
  "가격이 착하다는 한 줄, 주방에도 꼭 전할게요.",
  "수육이 부드러웠다는 한마디는 함께 일하는 식구들과 나눌게요.",
  "많이 답답하고 지치셨겠습니다.",
  "가볍게 넘기지 않을게요.",
  "지칠 때마다 꺼내 볼게요.",
  "감사의 말씀드리겠습니다.",
  "진심으로 사과드립니다.",
  "확인해 드릴까요?",
  "확인해 보겠다고 하셨는데 연락이 없으셨다니 죄송해요.",
  "‘확인하겠습니다’라는 말만 들으셨다니 속상하셨겠어요.",
  "환불은 도와드리기 어렵습니다.",
  "항상 꼼꼼히 확인하겠습니다.",
  "언제든 편하게 말씀해 주세요.",
  "매일 아침 점검하고 있습니다.",
  "맛을 지키겠습니다.",
  "편안한 하룻밤을 준비할게요.",
  "초심을 잃지 않겠습니다.",
  "잊지 못할 칭찬을 받았어요.",
  "조심히 들어가세요.",
  "바뀐 점이 마음에 드셨다니 다행이에요.",
  "정성껏 모시겠습니다.",
  "We look forward to seeing you again.",
  "Thank you for your kind words, we will share them with the team.",
  "If you call us we will check right away.",
  "We checked the oven this morning.",
  "またのお越しをお待ちしております。",
  "欢迎下次再来。",
  "",
])("%s promises nothing", (text) => {
  expect(kindsIn(text)).toEqual([]);
});

describe("a reply of several sentences", () => {
  const text =
    "국물이 식어 있었다니 죄송해요. 주방에 바로 확인해 볼게요.\n확인한 내용은 이번 주 안에 연락드리겠습니다. 또 뵐게요!";
  test("gives each promise with its words and its day", () => {
    expect(findPromises(text, day)).toMatchObject([
      { kind: "check", sentence: "주방에 바로 확인해 볼게요.", dueOn: "2026-11-26" },
      { kind: "contact", sentence: "확인한 내용은 이번 주 안에 연락드리겠습니다.", dueOn: "2026-11-29" },
    ]);
  });
  test("twice the same sentence is one promise, spacing apart", () => {
    expect(findPromises("점검하겠습니다. 점검 하겠습니다!", day)).toHaveLength(1);
  });
});

test.each([
  ["내일 전화드릴게요.", "2026-11-26"],
  ["오늘 중으로 확인하겠습니다.", "2026-11-25"],
  ["3일 안에 고치겠습니다.", "2026-11-28"],
  ["다음 주에 교체하겠습니다.", "2026-12-06"],
  ["이번 달 안에 수리하겠습니다.", "2026-11-30"],
  ["점검하겠습니다.", "2026-12-02"],
])("%s is due on %s", (text, dueOn) => {
  expect(findPromises(text, day)[0]?.dueOn).toBe(dueOn);
});

test("hostile text is read, not thrown at", () => {
  for (const text of [
    "확인".repeat(5_000),
    "\u0000\u200b확\u200b인하겠습니다",
    "<b>확인하겠습니다</b>",
    "”“”“확인하겠습니다.",
  ])
    expect(() => findPromises(text, day)).not.toThrow();
  const startedAt = performance.now();
  findPromises("확인하고 ".repeat(2_000), day);
  expect(performance.now() - startedAt).toBeLessThan(500);
});
