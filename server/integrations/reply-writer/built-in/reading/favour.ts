import type { AspectMention } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const deedAndHelp =
  /([가-힣0-9 ]{2,30}?(?:[아어여해려와겨켜쳐셔춰봐내대배러눠워가라꺼써떠둬놔쪄펴]|구워|끓여|챙겨|올려)) ?(주셨|주시|주신|주셔|줬|줘|주던|주더|주고|주네|두셨|두시|놓으셨|놓아)/;
const lead = /^.*(?:직원|사장|원장|선생|이모|간호사|기사|매니저|실장|주인|점원|디자이너|알바)[가-힣]{0,4}\s/;
const adverb = /^(?:(?:정말|진짜|너무|항상|늘|매번|그리고|또|다|아주|참)\s)+/;
const ownWords = /(?:^|\s)(?:제|저|내|나|우리|저희|저한테|저에게|제가)(?:\s|$)/;
const honorific = /시고|시는|시면|셔서|하시|으시/;
const fewestLetters = 5;

/** Something the shop did for the guest ("고기를 구워 주셔서"), told from our side ("고기를 구워 드린"). */
export function favourOf(mention: AspectMention): Echo | null {
  if (mention.polarity !== "positive") return null;
  const match = deedAndHelp.exec(mention.quote);
  const verb = (match?.[1] ?? "")
    .replace(lead, "")
    .replace(/^.*시(?:고|면서|며|는데)\s/, "")
    .replace(adverb, "")
    .replace(/제 이름/, "성함")
    .replace(/([가-힣]+)도 (?=\S+(?: \S+)?$)/, (_, noun: string) => `${noun}${particleFor(noun, "을/를")} `)
    .trim();
  const isClear = verb.length >= fewestLetters && verb.includes(" ") && isRetellable(verb);
  if (!isClear || ownWords.test(verb) || honorific.test(verb)) return null;
  const help = match?.[2]?.startsWith("두") ? "둔" : match?.[2]?.startsWith("놓") ? "놓은" : "드린";
  const deed = `${verb} ${help}`;
  return {
    kind: "favour",
    aspect: mention.aspect,
    polarity: "positive",
    go: `${deed} 것이 좋으셨다고`,
    neun: `${deed} 것이 좋으셨다는`,
    ni: `${deed} 걸 좋게 봐 주셨다니`,
    and: null,
    thing: null,
    deed,
    topic: "",
  };
}
