import { stemOfPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { finalOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import type { Detail } from "@/server/integrations/reply-writer/built-in/reading/detail";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";

const longest = 32;
/** A clause that has parts of its own. */
const linked = /(?:[고며서]|면서|는데|은데|지만|니까|[라다]고) /;

const somebody = /(?:분|님|아이|아이들|들|손주|조카|선생|직원)(?:이|가|께서|도|은|는) /;

/** The first two that are told back, in one sentence where both are short: "국물이 진하고 김치도 맛있었다니". */
export function joinedPraise(all: readonly Told[]): Told[] {
  const [one, two] = all.filter(({ detail }) => retoldOf(detail) !== null);
  const [first, second] = [retoldOf(one?.detail ?? null), retoldOf(two?.detail ?? null)];
  const detail = first !== null && second !== null ? joined(first, second) : null;
  if (detail === null) return [...all];
  return all.filter((told) => told !== two).map((told) => (told === one ? { ...told, detail } : told));
}

function retoldOf(detail: Detail | null): Retold | null {
  return detail !== null && "ni" in detail ? detail : null;
}

function joined(one: Retold, two: Retold): Retold | null {
  const isLong = `${one.ni}${two.ni}`.replace(/\s/g, "").length > longest;
  const isSame = one.ni.split(" ").at(-1) === two.ni.split(" ").at(-1) || one.ni.split(" ")[0] === two.ni.split(" ")[0];
  if (isLong || isSame || somebody.test(one.ni) || somebody.test(two.ni) || linked.test(one.ni) || linked.test(two.ni))
    return null;
  const base = one.ni.slice(0, -"다니".length);
  const head = one.ni.endsWith("라니")
    ? `${base}고`
    : finalOf(base.at(-1) ?? "") === "ㅆ"
      ? `${stemOfPast(base)}고`
      : null;
  return head === null ? null : { ni: `${head} ${also(two.ni)}`, go: `${head} ${also(two.go)}` };
}

/** "국물이 진하고 | 김치가": of the second, too. */
function also(clause: string): string {
  return clause.replace(/^((?:[가-힣]+(?<![이가은는도을를에의]) )?[가-힣]{1,6}(?<!많|같|깊|없|높))(?:이|가) /, "$1도 ");
}
