import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { fromOurSide } from "@/server/integrations/reply-writer/built-in/reading/perspective";
import { isPlainStatement } from "@/server/integrations/reply-writer/built-in/reading/plain-statement";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const longest = 26;
const noise = /[ㄱ-ㅎㅏ-ㅣ~^♥♡★☆"“”'‘’!.?…]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
/** What a guest calls a thing. */
const praise =
  /(?:최고|예술|일품|으뜸|제일|압권|별미|진국|명품|꿀맛|찰떡|신세계|신의 한 수|반|그대로|(?:[가-힣]|\d) ?(?:가지|개|종류|배))$/;
const whose = /^(.*[가-힣]) ((?:[가-힣]+ )?(?:최고|예술|일품|으뜸|압권|별미|진국|꿀맛|찰떡|신의 한 수))$/;
const people =
  /(?:사장|원장|선생|직원|기사|강사|이모|매니저|실장|디자이너|간호사)(?:님|분)?(?:들)?(?:이|가|은|는|도)? /;

/** What a guest calls a thing ("깍두기가 예술이라니"); null where nothing is called so. */
export function verdictIn(clause: string): Retold | null {
  const words = clause.normalize("NFC").replace(noise, " ").replace(/\s+/g, " ").trim();
  const ours = fromOurSide(words).replace(
    /(?<![가-힣])저희 |^(?:사장|원장|선생|점장)님 (?=[가-힣]+ (?:[가-힣]+ )?[가-힣]+$)/g,
    "",
  );
  const read = readPredicate(ours);
  const named = read?.kind === "noun" ? read.words : ours;
  if (named.length > longest || !praise.test(named) || people.test(`${named} `) || soundsBad(named)) return null;
  const base = withSubject(named);
  if (base === null || !isRetellable(base) || !isPlainStatement(`${base}다`)) return null;
  const is = `${base}${particleFor(base, "이라/라")}`;
  return { ni: `${is}니`, go: `${is}고` };
}

/** "다대기 최고": of what it is said. */
function withSubject(words: string): string | null {
  if (/[가-힣](?:이|가|은|는|도|까지) /.test(words))
    return words.replace(/^([가-힣]+)[은는] (?=\S+$)/, (_, noun: string) => `${noun}${particleFor(noun, "이/가")} `);
  const [, thing = "", verdict = ""] = whose.exec(words) ?? [];
  return /[가-힣]{2}$/.test(thing) && !/[한은는던의]$/.test(thing) && !isNotNoun(thing.split(" ").at(-1) ?? "")
    ? `${thing}${particleFor(thing, "이/가")} ${verdict}`
    : null;
}
