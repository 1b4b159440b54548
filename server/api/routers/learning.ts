import { DecidePreferenceInput, decidePreference } from "@/server/features/learning/decide-preference";
import { EditPreferenceInput, editPreference } from "@/server/features/learning/edit-preference";
import { GetLearningInput, getLearning } from "@/server/features/learning/get-learning";
import { router, signedIn } from "../trpc";

export const learningRouter = router({
  get: signedIn.input(GetLearningInput).query(({ ctx, input }) => getLearning(ctx, input)),
  decide: signedIn.input(DecidePreferenceInput).mutation(({ ctx, input }) => decidePreference(ctx, input)),
  edit: signedIn.input(EditPreferenceInput).mutation(({ ctx, input }) => editPreference(ctx, input)),
});
