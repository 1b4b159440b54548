import { hasComplaint } from "@/server/domain/reply-guard/stance";
import { applyPreferences, applyToText } from "@/server/domain/learning/apply-preferences";
import type { Preference } from "@/server/domain/learning/preference";
import { judge } from "./judge";
import { analysisOf } from "./load-reply";

type Review = Parameters<typeof judge>[1];
type Store = Parameters<typeof judge>[2];

/** The writer's drafts in the owner's habits, before the guard looks; a habit that would get a draft stopped is left out of it. */
export function preferred<C extends { text: string }>(
  candidates: readonly C[],
  preferences: readonly Preference[],
  review: Review,
  store: Store,
): C[] {
  if (preferences.length === 0) return [...candidates];
  const { sentiment, aspects, language, urgency } = analysisOf(review);
  const { content: text, rating, reviewerName } = review;
  const isHappy = urgency === null && !hasComplaint({ text, rating, reviewerName, language, aspects, sentiment });
  const isStopped = (draft: string) => judge(draft, review, store, []).level === "stop";
  const changed = candidates.map((each) => {
    const draft = applyToText(each.text, preferences, { isHappy });
    return draft !== each.text && isStopped(draft) && !isStopped(each.text) ? each : { ...each, text: draft };
  });
  return applyPreferences(
    changed,
    preferences.filter(({ kind }) => kind === "length"),
    { isHappy },
  );
}
