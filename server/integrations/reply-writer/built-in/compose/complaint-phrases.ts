import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { complaintDetails } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

type ToldList = "sorry" | "felt" | "also" | "mild";

/** The sentences about a complaint told back: where it was our part, the apology says so. */
export function complaintPhrases(list: ToldList, detail: Detail): readonly Phrase[] {
  const isOurs = "hae" in detail && detail.hae !== "";
  return complaintDetails[list === "sorry" && isOurs ? "ours" : list];
}

export function isToldList(list: string): list is ToldList {
  return list === "sorry" || list === "felt" || list === "also" || list === "mild";
}
