import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { personIn } from "@/server/integrations/reply-writer/built-in/reading/company";

/** How somebody was pleased, as it is said of an elder and of a child. */
const joys: readonly (readonly [RegExp, string, string])[] = [
  [/감동(?!이? ?(?:없|덜))/, "감동하셨다니", "감동했다니"],
  [/(?:너무 |정말 |진짜 |엄청 |제일 )*좋아(?:하[셨시심네]|했|함|해요|합니다|하더)/, "좋아하셨다니", "좋아했다니"],
  [/(?:대만족|만족)(?:하|스|했|함|$)/, "만족하셨다니", "만족했다니"],
  [/흡족/, "흡족해하셨다니", "흡족해했다니"],
  [/엄지 ?(?:척|를? ?들)/, "엄지를 들어 주셨다니", "엄지를 들어 주었다니"],
  [/인정(?:하|했|함|해)/, "인정하셨다니", "인정했다니"],
];
/** "아이들이 좋아했어요": said of any place. */
const bare = /^(?:아이|애|아기)(?:들)?(?:이|가|도)? (?:\S+ )?\S+$/;
const denied = /안 ?좋아|좋아하(?:지|진)|만족(?:하지|스럽지)|인정(?:하지|안)|좋아하(?:는|실|시는|던)/;

/** Whom a guest brought, and that they were pleased ("어머님이 감동하셨다니"); null where nobody was. */
export function pleasedIn(note: string): string | null {
  const who = denied.test(note) ? null : personIn(note);
  const joy = who === null || bare.test(note) ? undefined : joys.find(([sign]) => sign.test(note));
  if (who === null || joy === undefined) return null;
  return `${who.name}${particleFor(who.name, "이/가")} ${who.isChild ? joy[2] : joy[1]}`;
}
