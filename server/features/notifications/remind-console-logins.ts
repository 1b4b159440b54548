import type { Ctx } from "@/server/context";
import { type KakaoLoginReminder, kakaoLoginReminder } from "@/server/domain/kakao-login-reminder";
import { localeOf } from "@/server/domain/locale";
import { dayIn, wordsIn } from "./mail-words";
import { noticeMail } from "./notice-mail";
import { stopAddress } from "./stop-mail";

/**
 * Reminds owners in time to sign in to Kakao's 매장관리, where their right to manage the shop lapses after a year: a
 * notification and a mail, each reminder once. One mail that cannot be sent keeps nobody else from theirs.
 */
export async function remindConsoleLogins(ctx: Ctx): Promise<void> {
  const failures: unknown[] = [];
  for (const connection of await listConfirmed(ctx)) {
    const { state, lapsesOn } = kakaoLoginReminder(
      { confirmedAt: connection.consoleLoginAt, lastRemindedAt: connection.loginRemindedAt },
      ctx.now(),
    );
    if (state === "fine") continue;
    await remind(ctx, connection, { state, lapsesOn }).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} owners could not be reminded`);
}

type Confirmed = Awaited<ReturnType<typeof listConfirmed>>[number];

async function listConfirmed(ctx: Ctx) {
  const connections = await ctx.db.storeConnection.findMany({
    where: { platform: "kakao", consoleLoginAt: { not: null } },
    select: {
      id: true,
      consoleLoginAt: true,
      loginRemindedAt: true,
      store: {
        select: { id: true, name: true, user: { select: { id: true, email: true, muted: true, locale: true } } },
      },
    },
  });
  return connections.flatMap(({ consoleLoginAt, ...rest }) => (consoleLoginAt ? [{ ...rest, consoleLoginAt }] : []));
}

type Reminder = { state: Exclude<KakaoLoginReminder["state"], "fine">; lapsesOn: string };

async function remind(ctx: Ctx, connection: Confirmed, reminder: Reminder): Promise<void> {
  const { id, store, consoleLoginAt, loginRemindedAt } = connection;
  const { state, lapsesOn } = reminder;
  const key = `console_login:${id}:${lapsesOn}:${ctx.now().toISOString().slice(0, 10)}`;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.storeConnection.updateMany({
      where: { id, consoleLoginAt, loginRemindedAt },
      data: { loginRemindedAt: ctx.now() },
    });
    if (count === 0) return;
    await tx.notification.createMany({
      data: {
        userId: store.user.id,
        storeId: store.id,
        kind: "console_login",
        dedupeKey: key,
        data: { connectionId: id, storeName: store.name, state, lapsesOn },
      },
      skipDuplicates: true,
    });
    if (store.user.muted.includes("trouble.mail")) return;
    const stopUrl = stopAddress(ctx.config, { userId: store.user.id, kind: "trouble" });
    await ctx.ports.mailer.send({
      to: store.user.email,
      key,
      stopUrl,
      ...mailOf(ctx, store, reminder, stopUrl),
    });
  });
}

function mailOf(ctx: Ctx, { id, name, user }: Confirmed["store"], { state, lapsesOn }: Reminder, stopUrl: string) {
  const link = `${ctx.config.APP_URL}/stores/${id}`;
  const locale = localeOf(user.locale);
  const t = wordsIn("mail.login", locale);
  const subject = t(`${state}.subject`, { store: name });
  const what = t(`${state}.what`, { day: dayIn(lapsesOn, locale) });
  const why = t("why");
  return {
    subject,
    text: `${name}\n\n${what}\n${why}\n\n${link}\n\n${wordsIn("mail", locale)("stopAt", { address: stopUrl })}`,
    html: noticeMail({
      locale,
      origin: ctx.config.APP_URL,
      title: subject,
      paragraphs: [what, why],
      href: link,
      action: t("action"),
      stopUrl,
    }),
  };
}
