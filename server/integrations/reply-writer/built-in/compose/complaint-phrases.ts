import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import {
  complaintDetails,
  quotedBlame,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-details";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";

/** Tells the cause itself, what the guest had to do or felt, or how a thing simply is. */
const because =
  /(?:서|니까|니|때문에|하시게 한|셨던) ?|뿐|(?:아쉬웠|속상했|작았|적었|짧았|좁았|비쌌|없었|멀었|많았|이었|였)던$/;

type ToldList = "sorry" | "felt" | "also" | "mild";

/** The sentences about a complaint told back or quoted: where it was our part, the apology says so. */
export function complaintPhrases(list: ToldList, detail: Detail): readonly Phrase[] {
  if ("quote" in detail) return quotedBlame[list];
  const own = "hae" in detail ? detail : null;
  const isOurs = own !== null && own.hae !== "";
  if (list === "sorry" && isOurs) return complaintDetails.ours;
  const phrases = complaintDetails[list].filter(
    (phrase) =>
      !(isOurs && list !== "felt" && phrase.includes("$ni")) &&
      !(phrase.includes("까닭") && because.test(own?.n ?? "")),
  );
  return /[가-힣]도 /.test(own?.n ?? "") ? phrases.map(withoutToo) : phrases;
}

/** "신간도 없었던 점도". */
function withoutToo(phrase: Phrase): Phrase {
  return phrase.replace(/ (점|것|부분|까닭)도(?= 마음에)/, " $1이").replace(/ (점|것|부분|까닭)도/, " $1을");
}

export function isToldList(list: string): list is ToldList {
  return list === "sorry" || list === "felt" || list === "also" || list === "mild";
}
