import {
  type Desk,
  echoSlots,
  needed,
  say,
  type Sentence,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { listTopics } from "@/server/integrations/reply-writer/built-in/compose/join";
import { alsoComplaints, alsoTopics } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { gathered } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import { asPast, type Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

/** A second complaint longer than this is named by what it is about: told back whole it sounds like a copy. */
const longestTold = 20;

/** The complaints beside the first: short ones in their words, long ones together by their topics. */
export function alsoTold(desk: Desk, rest: readonly Echo[]): Sentence[] {
  const short = rest.filter(({ neun }) => neun.length <= longestTold);
  const long = rest.filter(({ neun }) => neun.length > longestTold);
  const told = together(desk, short) ?? short.map((echo) => say(desk, alsoComplaints, echoSlots(echo)));
  return [...told, ...(long.length > 0 ? [say(desk, alsoTopics, { topics: listTopics(long.map(named)) })] : [])].map(
    needed,
  );
}

/** Two of them in one sentence; null when there are not two, or they cannot be said that way. */
function together(desk: Desk, echoes: readonly Echo[]): string[] | null {
  const [one, two] = echoes.map(asPast);
  return one && two && echoes.length === 2 ? [say(desk, gathered, { one, two })] : null;
}

/** "양과 가격" is easily read over. */
function named(echo: Echo): Echo {
  return echo.topic === "양" ? { ...echo, topic: "그릇에 담긴 양" } : echo;
}
