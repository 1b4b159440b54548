import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

const elsewhere =
  /(?:다른|딴|타|옆|큰|대학) ?(?:데|곳|병원|치과|의원|원장|안과|한의원|정비소|카센터|센터|가게|집)[가-힣]{0,3}/;
const found =
  /(?:없|아니|필요 ?없|멀쩡|괜찮|정상|하나만|하나면|안 ?해도|반값|[가-힣]만 ?(?:하|갈|고치)면)[가-힣]* ?(?:된)?(?:다고|다네|대요|답니다|대|라고|래|라네|다 ?함|데요|대서|습니다|었|음|함)/;
const within = 40;
const advising: ReadonlySet<Trade> = new Set(["clinic", "pets", "care"]);

/** True where somebody else found nothing to treat or mend, or less than we did. */
export function isToldOtherwise(text: string, trade: Trade): boolean {
  const at = elsewhere.exec(text);
  return advising.has(trade) && at !== null && found.test(text.slice(at.index, at.index + at[0].length + within));
}

/** Of the complaints beside it those we are sure of, and not the same again. */
export function besideDoubt(complaints: readonly Told[]): Told[] {
  return complaints.filter(
    ({ isSure, clause, matter: { aspect } }) => isSure && !elsewhere.test(clause) && aspect !== "service",
  );
}
