import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

/** Several opinions told in one breath ("국물이 미지근했고 밥이 떡졌다니"), and those that cannot be. */
export function joinComplaints(echoes: readonly Echo[], most: number): { told: Echo; rest: Echo[] } {
  const [first, ...others] = echoes;
  if (!first) throw new RangeError("no complaint to tell");
  const told = [first];
  const rest: Echo[] = [];
  for (const echo of others) {
    const canJoin = told.every((each) => each.and !== null) && told.length < most;
    if (canJoin) told.push(echo);
    else rest.push(echo);
  }
  const last = told.at(-1) ?? first;
  const lead = told
    .slice(0, -1)
    .map((echo) => echo.and)
    .join(", ");
  if (lead === "") return { told: first, rest };
  return { told: { ...first, go: `${lead} ${last.go}`, neun: `${lead} ${last.neun}`, ni: `${lead} ${last.ni}` }, rest };
}

/** "국물 온도와 응대", "국물 온도, 밥, 응대" — each once. */
export function listTopics(echoes: readonly Echo[]): string {
  const topics = [...new Set(echoes.map((echo) => echo.topic))].slice(0, 3);
  const [a = "", b] = topics;
  if (topics.length === 2 && b) return `${a}${particleFor(a, "와/과")} ${b}`;
  return topics.join(", ");
}
