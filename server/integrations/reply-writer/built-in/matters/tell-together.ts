import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { joinedComplaints } from "@/server/integrations/reply-writer/built-in/reading/join-complaints";
import type { RetoldComplaint } from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";

/** The first two complaints in one sentence where both are short: "국물이 미지근하고 김치도 시었다니". */
export function toldTogether(complaints: readonly Told[]): Told[] {
  const [first, second, ...others] = complaints;
  const [one, other] = [detailOf(first), detailOf(second)];
  const both = one !== null && other !== null ? joinedComplaints(one, other) : null;
  return first && both !== null ? [{ ...first, detail: both }, ...others] : [...complaints];
}

function detailOf(told: Told | undefined): RetoldComplaint | null {
  const detail = told?.detail ?? null;
  return detail !== null && "and" in detail ? detail : null;
}
