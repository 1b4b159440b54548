import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import { joinedComplaints } from "@/server/integrations/reply-writer/built-in/reading/join-complaints";
import type { RetoldComplaint } from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";

const fewestWords = 2;

/** The first two complaints in one sentence where both are short: "국물이 미지근하고 김치도 시었다니". */
export function toldTogether(complaints: readonly Told[]): Told[] {
  const [first, second, ...others] = complaints.filter((told, at) => !isSaidIn(told, complaints.slice(0, at)));
  const [one, other] = [detailOf(first), detailOf(second)];
  const both = one !== null && other !== null ? joinedComplaints(one, other) : null;
  if (first && both !== null) return [{ ...first, detail: both }, ...others];
  return [first, second, ...others].filter((told) => told !== undefined);
}

/** "물이 너무 차가웠다니" after "물이 너무 차갑고 바닥이 미끄러웠다니". */
function isSaidIn(told: Told, before: readonly Told[]): boolean {
  const words = detailOf(told)?.ni.split(" ") ?? [];
  const start = words.length < fewestWords ? "" : `${words.slice(0, -1).join(" ")} ${words.at(-1)?.[0] ?? ""}`;
  return start !== "" && before.some((other) => detailOf(other)?.ni.includes(start));
}

function detailOf(told: Told | undefined): RetoldComplaint | null {
  const detail = told?.detail ?? null;
  return detail !== null && isComplaint(detail) ? detail : null;
}

function isComplaint(detail: Detail): detail is RetoldComplaint {
  return "hae" in detail;
}
