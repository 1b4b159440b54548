import { type Desk, type Draft, needed, say } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { congratulations } from "@/server/integrations/reply-writer/built-in/phrases/ko/celebrations";

const gladRating = 4;
const congratulated = /축하/;

/** The draft, with what is celebrated congratulated once, before anything else. */
export function celebrated(desk: Desk, draft: Draft): Draft {
  const { feast, stance, rating } = desk.reading;
  if (feast === null || stance === "complaint" || stance === "question") return draft;
  if (rating !== null && rating < gladRating) return draft;
  if (draft.some(({ text }) => congratulated.test(text))) return draft;
  return [needed(say(desk, congratulations, { feast })), ...draft];
}
