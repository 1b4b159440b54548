import type { Aspect } from "@/server/domain/analysis";
import { type Desk, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { listTopics } from "@/server/integrations/reply-writer/built-in/compose/join";
import {
  type AspectComplaint,
  aspectComplaint,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-aspects";
import { topicChecks } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { eaten, type Issue, issues } from "@/server/integrations/reply-writer/built-in/phrases/ko/issue-checks";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";

/** What will be looked at for each complaint, in at most so many sentences. */
export function checksFor(desk: Desk, complaints: readonly Echo[], most: number): string[] {
  const topics = new Set(complaints.map(({ topic }) => topic));
  if (most === 1 && topics.size > 1) return [say(desk, topicChecks, { topics: listTopics(complaints) })];
  const told: (Issue | null)[] = [];
  const checks: string[] = [];
  for (const echo of complaints) {
    const issue = issueOf(desk, echo);
    if (checks.length === most || told.includes(issue)) continue;
    told.push(issue);
    checks.push(say(desk, issue?.checks ?? linesFor(desk, echo).checks.filter(fits(echo)), { topic: echo.topic }));
  }
  return checks;
}

/** "그날 있었던 일에 무슨 일이 있었는지" says 일 once too often. */
const fits =
  ({ topic }: Echo) =>
  (phrase: string) =>
    !(topic.endsWith("일") && phrase.includes("무슨 일이"));

function issueOf({ reading }: Desk, { neun, topic, kind, aspect }: Echo): Issue | null {
  const words = kind === "general" ? topic : `${neun} ${topic}`;
  const isServed = !apart.has(aspect);
  const known = issues.filter(
    ({ trades }) => (isServed || trades !== eaten) && (trades?.includes(reading.trade) ?? true),
  );
  return known.find(({ sign }) => sign.test(topic)) ?? known.find(({ sign }) => sign.test(words)) ?? null;
}

/** What has nothing to do with how food was made: a chair may be hard, an answer cold. */
const apart: ReadonlySet<Aspect> = new Set(["service", "ambience", "cleanliness", "waiting", "location"]);

/** Lines of the aspect; a taste outside food and drink is an ordinary disappointment. */
export function linesFor({ reading }: Desk, { aspect }: Echo): AspectComplaint {
  const isEaten = reading.trade === "food" || reading.trade === "cafe";
  return aspectComplaint[(aspect === "taste" || aspect === "portion") && !isEaten ? "other" : aspect];
}
