import { ChooseLocaleInput, chooseLocale } from "@/server/features/accounts/choose-locale";
import { ChangePasswordInput, changePassword } from "@/server/features/accounts/change-password";
import { CloseAccountInput, closeAccount, reopenAccount } from "@/server/features/accounts/close-account";
import { EndSessionInput, endOtherSessions, endSession } from "@/server/features/accounts/end-sessions";
import type { Sessions } from "@/server/features/accounts/find-session";
import { HideFirstStepsInput, hideFirstSteps } from "@/server/features/accounts/first-steps";
import { getAccount } from "@/server/features/accounts/get-account";
import { getShell } from "@/server/features/accounts/get-shell";
import { RequestPasswordResetInput, requestPasswordReset } from "@/server/features/accounts/request-password-reset";
import { ResetPasswordInput, resetPassword } from "@/server/features/accounts/reset-password";
import { RenameInput, renameUser } from "@/server/features/accounts/rename-user";
import { SignUpInput, signUp } from "@/server/features/accounts/sign-up";
import { localeOf } from "@/server/domain/locale";
import { open, router, signedIn } from "../trpc";

export const accountsRouter = router({
  signUp: open
    .input(SignUpInput)
    .mutation(({ ctx, input }) => signUp(ctx.ctx, ctx.limiter, { ...input, ip: ctx.ip, locale: localeOf(ctx.locale) })),
  requestPasswordReset: open
    .input(RequestPasswordResetInput)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx.ctx, ctx.limiter, { ...input, ip: ctx.ip })),
  resetPassword: open.input(ResetPasswordInput).mutation(async ({ ctx, input }) => {
    const { email, ended } = await resetPassword(ctx.ctx, ctx.limiter, { ...input, ip: ctx.ip });
    forgotten(ctx.sessions, { ended });
    return { email };
  }),
  hideFirstSteps: signedIn.input(HideFirstStepsInput).mutation(({ ctx, input }) => hideFirstSteps(ctx, input)),
  shell: signedIn.query(({ ctx }) => getShell(ctx)),
  get: signedIn.query(({ ctx }) => getAccount(ctx)),
  rename: signedIn.input(RenameInput).mutation(({ ctx, input }) => renameUser(ctx, input)),
  chooseLocale: signedIn.input(ChooseLocaleInput).mutation(({ ctx, input }) => chooseLocale(ctx, input)),
  changePassword: signedIn
    .input(ChangePasswordInput)
    .mutation(async ({ ctx, input }) => forgotten(ctx.sessions, await changePassword(ctx, ctx.limiter, input))),
  endSession: signedIn
    .input(EndSessionInput)
    .mutation(async ({ ctx, input }) => forgotten(ctx.sessions, await endSession(ctx, input))),
  endOtherSessions: signedIn.mutation(async ({ ctx }) => forgotten(ctx.sessions, await endOtherSessions(ctx))),
  close: signedIn.input(CloseAccountInput).mutation(({ ctx, input }) => closeAccount(ctx, ctx.limiter, input)),
  reopen: signedIn.mutation(({ ctx }) => reopenAccount(ctx)),
});

/** Ended sessions open nothing from now on in this process; in another, within 10 s. */
function forgotten(sessions: Sessions, { ended }: { ended: string[] }): { count: number } {
  for (const id of ended) sessions.forget(id);
  return { count: ended.length };
}
