import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

type Joined = { told: Echo; joined: Echo[]; rest: Echo[] };

/** Longer than this, two opinions are two sentences. */
const longestBreath = 32;

/** Several opinions told in one breath ("국물이 미지근했고 밥이 떡졌다니"), and those that cannot be. */
export function joinEchoes(echoes: readonly Echo[], most: number): Joined {
  const [first, ...others] = echoes;
  if (!first) throw new RangeError("nothing to tell");
  const joined = [first];
  const rest: Echo[] = [];
  for (const echo of others) {
    const length = [...joined, echo].reduce((sum, each) => sum + each.neun.length, 0);
    const isPlainer = echo.kind === "general" && first.kind !== "general";
    const fits =
      !isPlainer && joined.length < most && joined.every((each) => each.and !== null) && length <= longestBreath;
    (fits ? joined : rest).push(echo);
  }
  const last = joined.at(-1) ?? first;
  if (last === first) return { told: first, joined, rest };
  const both = joined.length === 2 ? bothMissed(first, last) : null;
  if (both) return { told: both, joined, rest };
  const lead = joined
    .slice(0, -1)
    .map((echo, index) => linked(echo.and ?? "", joined[index + 1]?.neun ?? ""))
    .join(" ");
  const told = {
    ...first,
    kind: joined.some(({ kind }) => kind === "quoted") ? ("quoted" as const) : ("retold" as const),
    go: `${lead} ${last.go}`,
    neun: `${lead} ${last.neun}`,
    ni: `${lead} ${last.ni}`,
    and: last.and && `${lead} ${last.and}`,
    thing: null,
    deed: null,
  };
  return { told, joined, rest };
}

/** "음식이 아쉬우셨고 응대가 아쉬우셨다" is "음식도 응대도 아쉬우셨다". */
function bothMissed(first: Echo, last: Echo): Echo | null {
  const [one, two] = [first, last].map(({ ni }) => /^(\S+?)[이가] 아쉬우셨다니$/.exec(ni)?.[1]);
  if (!one || !two) return null;
  const said = `${one}도 ${two}도 아쉬우셨다`;
  return { ...first, go: `${said}고`, neun: `${said}는`, ni: `${said}니`, and: said.replace(/다$/, "고"), thing: null };
}

/** "…했고 소스" would read as 고소: there it is "…했으며 소스". */
function linked(and: string, next: string): string {
  return /^[소발]/.test(next) ? and.replace(/고$/, "으며") : and;
}

/** "국물 온도와 응대", "국물 온도, 밥, 응대": each once. */
export function listTopics(echoes: readonly Echo[]): string {
  const topics = [...new Set(echoes.map((echo) => echo.topic))].slice(0, 3);
  const [a = "", b] = topics;
  return topics.length === 2 && b ? `${a}${particleFor(a, "와/과")} ${b}` : topics.join(", ");
}
