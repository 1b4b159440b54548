import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { blame } from "@/server/integrations/reply-writer/built-in/reading/contrast";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";

/** After these even what we know no word of is a remark. */
const only = "다만|단지?|(?:딱 )?하나 ?아쉬운 ?(?:건|점은?|게)|아쉬운 ?(?:건|점은?|게)|단점은?|문제는";
/** Words after which the point of a review comes that praised so far. */
const turn = `(?:${only}|근데|그런데|하지만|그치만|그렇지만|그러나)(?=[\\s,.…~]|$)`;
const startsInTurn = new RegExp(`^${turn}`);
const startsInOnly = new RegExp(`^(?:${only})(?=[\\s,.…~]|$)`);
const atTurn = new RegExp(`(?<=[\\s.,!?~…ㅎㅋㅠㅜ])(?=${turn})`);
const endsSentence = /[.!?~…]$/;
const fewestLetters = 4;
/** What means no blame though it turns: a plan, thanks, a comfort. */
const noBlame =
  /또 ?(?:갈|올|가|와|시)|다시 ?(?:갈|올|찾)|재방문|감사|고맙|추천|괜찮|상관 ?없|문제 ?없|감수|그래도|취향|[갈올](?:게|거|꺼| ?듯)/;

/** True of a clause that begins with a turn and says what was missed. */
export function turnsToBlame(clause: string): boolean {
  const words = clause.trim();
  if (!startsInTurn.test(words)) return false;
  const rest = words.replace(startsInTurn, "").trim();
  if (soundsBad(rest) || blame.test(rest)) return true;
  return startsInOnly.test(words) && rest.length >= fewestLetters && !soundsGlad(rest) && !noBlame.test(rest);
}

/** True where a review that praised turns to what was missed. */
export function hasTurnToBlame(text: string): boolean {
  return text
    .split(atTurn)
    .slice(1)
    .some((part) => turnsToBlame(/^[^.!?\n]*/.exec(part)?.[0] ?? ""));
}

/** The clauses from a turn to the end of its sentence. */
export function turnedOf(clauses: readonly { text: string }[]): ReadonlySet<string> {
  let isTurned = false;
  return new Set(
    clauses.flatMap(({ text }) => {
      isTurned = isTurned || startsInTurn.test(text);
      const found = isTurned ? [text] : [];
      if (endsSentence.test(text)) isTurned = false;
      return found;
    }),
  );
}
