import type { Ctx } from "@/server/context";
import { type KakaoLoginReminder, kakaoLoginReminder } from "@/server/domain/kakao-login-reminder";
import { noticeMail } from "./notice-mail";
import { stopAddress } from "./stop-mail";

/**
 * Reminds owners in time to sign in to Kakao's 매장관리, where their right to manage the shop lapses after a year: a
 * notification and a mail, each reminder once. One mail that cannot be sent keeps nobody else from theirs.
 */
export async function remindConsoleLogins(ctx: Ctx): Promise<void> {
  const failures: unknown[] = [];
  for (const connection of await listConfirmed(ctx)) {
    const reminder = kakaoLoginReminder(
      { confirmedAt: connection.consoleLoginAt, lastRemindedAt: connection.loginRemindedAt },
      ctx.now(),
    );
    if (reminder.state === "fine") continue;
    await remind(ctx, connection, reminder).catch((error: unknown) => failures.push(error));
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
      store: { select: { id: true, name: true, user: { select: { id: true, email: true, muted: true } } } },
    },
  });
  return connections.flatMap(({ consoleLoginAt, ...rest }) => (consoleLoginAt ? [{ ...rest, consoleLoginAt }] : []));
}

async function remind(ctx: Ctx, connection: Confirmed, { state, lapsesOn }: KakaoLoginReminder): Promise<void> {
  const { id, store, consoleLoginAt, loginRemindedAt } = connection;
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
      ...mailOf(ctx, store, { isOver: state === "lapsed", lapsesOn, stopUrl }),
    });
  });
}

type Reminder = { isOver: boolean; lapsesOn: string; stopUrl: string };

function mailOf(ctx: Ctx, store: { id: string; name: string }, { isOver, lapsesOn, stopUrl }: Reminder) {
  const link = `${ctx.config.APP_URL}/stores/${store.id}`;
  const [, month, day] = lapsesOn.split("-").map(Number);
  const what = isOver
    ? "카카오맵 매장관리에 로그인한 지 1년이 지났어요. 관리 권한이 사라졌을 수 있으니 로그인해서 확인해 주세요."
    : `카카오맵 매장관리에 오래 로그인하지 않으셨어요. ${month}월 ${day}일 전에 한 번 로그인해 주세요.`;
  const why =
    "1년 동안 로그인하지 않으면 관리 권한이 없어지고, 달아 둔 답글도 함께 지워져서 되살릴 수 없어요. 답글은 아래에서 미리 내려받아 둘 수 있어요.";
  const subject = isOver
    ? `${store.name} 카카오맵 관리 권한을 확인해 주세요`
    : `${store.name} 카카오맵 매장관리에 로그인해 주세요`;
  return {
    subject,
    text: `${store.name}\n\n${what}\n${why}\n\n${link}\n\n그만 받기: ${stopUrl}`,
    html: noticeMail({
      origin: ctx.config.APP_URL,
      title: subject,
      paragraphs: [what, why],
      href: link,
      action: "가게 화면 열기",
      stopUrl,
    }),
  };
}
