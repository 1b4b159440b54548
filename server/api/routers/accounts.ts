import { getFirstSteps, HideFirstStepsInput, hideFirstSteps } from "@/server/features/accounts/first-steps";
import { getShell } from "@/server/features/accounts/get-shell";
import { SignUpInput, signUp } from "@/server/features/accounts/sign-up";
import { open, router, signedIn } from "../trpc";

export const accountsRouter = router({
  signUp: open.input(SignUpInput).mutation(({ ctx, input }) => signUp(ctx.ctx, ctx.limiter, { ...input, ip: ctx.ip })),
  firstSteps: signedIn.query(({ ctx }) => getFirstSteps(ctx)),
  hideFirstSteps: signedIn.input(HideFirstStepsInput).mutation(({ ctx, input }) => hideFirstSteps(ctx, input)),
  shell: signedIn.query(({ ctx }) => getShell(ctx)),
});
