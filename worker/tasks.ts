import { mailPasswordReset } from "@/server/features/accounts/mail-password-reset";
import { removeClosedAccounts } from "@/server/features/accounts/remove-closed-accounts";
import { releaseDrafts } from "@/server/features/billing/release-drafts";
import { refreshKeywords } from "@/server/features/analytics/refresh-keywords";
import { crawlStore } from "@/server/features/crawling/crawl-store";
import { scheduleCrawls } from "@/server/features/crawling/schedule-crawls";
import { runImport } from "@/server/features/imports/run-import";
import { runUndo } from "@/server/features/imports/undo-import";
import { learnPreferences } from "@/server/features/learning/learn-preferences";
import { alertByRule } from "@/server/features/notifications/alert-by-rule";
import { alertUrgent } from "@/server/features/notifications/alert-urgent";
import { mailTrouble } from "@/server/features/notifications/mail-trouble";
import { purgeNotifications } from "@/server/features/notifications/purge-notifications";
import { remindConsoleLogins } from "@/server/features/notifications/remind-console-logins";
import { scheduleReports } from "@/server/features/reports/schedule-reports";
import { sendReport } from "@/server/features/reports/send-report";
import { draftReplies } from "@/server/features/replies/draft-replies";
import { lookForReply } from "@/server/features/replies/look-for-reply";
import { publishReply } from "@/server/features/replies/publish-reply";
import { verifyReply } from "@/server/features/replies/verify-reply";
import { writeWithModel } from "@/server/features/replies/write-with-model";
import { applyRules } from "@/server/features/rules/apply-rules";
import { indexTexts } from "@/server/features/reviews/index-texts";
import { purgeGoogleReviews } from "@/server/features/reviews/purge-google-reviews";
import { rereadReviews } from "@/server/features/reviews/reread-reviews";
import { finishSmartPlaceSignIn } from "@/server/features/stores/finish-smartplace-sign-in";
import { forgetGoogleSignIn } from "@/server/features/stores/forget-google-sign-in";
import { makePartitions } from "@/server/features/upkeep/make-partitions";
import { reconcileRollups } from "@/server/features/upkeep/reconcile-rollups";
import { reconcileTopics } from "@/server/features/upkeep/reconcile-topics";
import type { TaskMap } from "./to-task-list";

/** One line per job of the catalogue; leaving one out does not compile. */
export const tasks: TaskMap = {
  "schedule-crawls": (ctx) => scheduleCrawls(ctx),
  "crawl-store": (ctx, payload, signal) => crawlStore(ctx, payload, { signal }),
  "connect-smartplace": (ctx, payload) => finishSmartPlaceSignIn(ctx, payload),
  "forget-google-sign-in": (ctx, payload) => forgetGoogleSignIn(ctx, payload),
  "run-import": (ctx, payload, signal) => runImport(ctx, payload, { signal }),
  "undo-import": (ctx, payload, signal) => runUndo(ctx, payload, signal),
  "draft-replies": (ctx, payload, signal) => draftReplies(ctx, payload, signal),
  "reread-reviews": (ctx, payload, signal) => rereadReviews(ctx, payload, signal),
  "write-with-model": (ctx, payload, signal) => writeWithModel(ctx, payload, signal),
  "apply-rules": (ctx, payload, signal) => applyRules(ctx, payload, signal),
  "learn-preferences": (ctx, payload) => learnPreferences(ctx, payload),
  "publish-reply": (ctx, payload) => publishReply(ctx, payload),
  "verify-reply": (ctx, payload) => verifyReply(ctx, payload),
  "look-for-reply": (ctx, payload) => lookForReply(ctx, payload),
  "alert-urgent": (ctx, payload) => alertUrgent(ctx, payload),
  "mail-trouble": (ctx, payload) => mailTrouble(ctx, payload),
  "mail-password-reset": (ctx, payload) => mailPasswordReset(ctx, payload),
  "remind-console-logins": (ctx) => remindConsoleLogins(ctx),
  "alert-by-rule": (ctx, payload) => alertByRule(ctx, payload),
  "refresh-keywords": (ctx, payload) => refreshKeywords(ctx, payload),
  "purge-google-reviews": (ctx, _payload, signal) => purgeGoogleReviews(ctx, signal),
  "remove-closed-accounts": (ctx, _payload, signal) => removeClosedAccounts(ctx, signal),
  "schedule-reports": (ctx) => scheduleReports(ctx),
  "send-report": (ctx, payload) => sendReport(ctx, payload),
  "release-drafts": (ctx) => releaseDrafts(ctx),
  "purge-notifications": (ctx) => purgeNotifications(ctx),
  "make-partitions": (ctx) => makePartitions(ctx),
  "index-texts": (ctx, _payload, signal) => indexTexts(ctx, signal),
  "reconcile-rollups": async (ctx) => {
    await reconcileRollups(ctx);
    await reconcileTopics(ctx);
  },
};
