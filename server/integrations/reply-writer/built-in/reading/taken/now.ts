import { isName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

const today =
  /(?:^|\s)(?:이제는?|지금은|요즘은|요새는) (?:([가-힣]{1,5}?)(을|를|도|이|가|까지)? )?(다[니녀]|안[고아으]|걸[어으]|뛰|주무|들[고어]|일하|입[고어]|신[고어]|운동하)[가-힣]*$/;
const verbs: Readonly<Record<string, string>> = {
  다: "다니신다니",
  안: "안으신다니",
  걸: "걸으신다니",
  뛰: "뛰신다니",
  주무: "주무신다니",
  들: "드신다니",
  일하: "일하신다니",
  입: "입으신다니",
  신: "신으신다니",
  운동하: "운동하신다니",
};

/** What a guest can do again ("이제는 등산까지 다니신다니"); null where they say nothing of the kind. */
export function nowIn(note: string): string | null {
  const [, thing, particle, verb = ""] = today.exec(note) ?? [];
  const end = verbs[verb] ?? verbs[verb.slice(0, 1)];
  if (end === undefined || (thing !== undefined && !isName(thing))) return null;
  const what =
    thing === undefined
      ? ""
      : `${thing}${particle === "이" || particle === "가" ? particle : particleFor(thing, "을/를")} `;
  return `이제는 ${what}${end}`;
}
