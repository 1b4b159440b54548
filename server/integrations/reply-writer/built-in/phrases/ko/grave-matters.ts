import { harms } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-harms";
import type { GraveKind, GraveMatter } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-matter";
import { wrongs } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-wrongs";

export const graveMatters: Record<GraveKind, readonly GraveMatter[]> = { ...harms, ...wrongs };

/** What is said of each where no word names it. */
export const unnamed: Readonly<Record<GraveKind, string>> = {
  illness: "[드신|먹은] 뒤로 몸이 [편찮으셨|아팠]다",
  "foreign-object": "나와서는 안 될 것이 나왔다",
  injury: "[다치시는|다치는] 일이 있었다",
  allergy: "몸에 맞지 않는 것 때문에 고생[하셨|했]다",
  discrimination: "다른 분들과 다르게 대한다고 느끼셨다",
  "staff-misconduct": "저희의 말과 행동에 마음을 다치셨다",
  hygiene: "위생을 믿기 어려운 모습을 보셨다",
  "refund-dispute": "치르신 값을 두고 답답한 일을 겪으셨다",
  "report-threat": "신고를 생각하실 만큼 마음이 상하셨다",
};
