import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { StoreConnection } from "@/server/generated/prisma/client";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import { VendorError } from "@/server/integrations/vendor-error";
import type { JobPayload } from "@/server/jobs/catalog";
import { open } from "@/server/platform/crypto";
import { loginPlace } from "./connect-smartplace";
import { sealPlatformSession } from "./platform-session";

const LoginSchema = z.object({ loginId: z.string(), password: z.string() });

const asked = {
  password: "아이디나 비밀번호가 달라요. 확인하고 다시 연결해 주세요.",
  captcha: "네이버가 자동입력 방지 문자를 물어봐요. 네이버에 직접 한 번 로그인한 뒤 다시 연결해 주세요.",
  device: "네이버가 새 기기인지 확인을 기다려요. 네이버에서 새 기기 로그인을 확인한 뒤 다시 연결해 주세요.",
  "two-step": "2단계 인증이 켜진 아이디라 저희가 대신 들어갈 수 없어요. 답글은 복사해서 붙여넣을 수 있어요.",
  overseas: "해외 로그인이 막힌 아이디라 들어가지 못했어요. 답글은 복사해서 붙여넣을 수 있어요.",
} as const;
const notReached = "지금은 스마트플레이스에 들어가지 못했어요. 조금 뒤에 다시 연결해 주세요.";
const notTheirs = "이 아이디로는 이 가게의 답글을 쓸 수 없어요. 이 가게를 관리하는 아이디로 다시 연결해 주세요.";

/**
 * Signs in with the sealed login, once. Keeps the session only if it may answer for this very shop; anything the owner has
 * to do is written on the connection in plain words and not thrown.
 */
export async function finishSmartPlaceSignIn(ctx: Ctx, input: JobPayload<"connect-smartplace">): Promise<void> {
  const connection = await ctx.db.storeConnection.findUnique({ where: { id: input.connectionId } });
  const publisher = connection && ctx.ports.replyPublishers[connection.platform];
  if (!connection || !publisher?.signIn) return;
  const sealed = Buffer.from(input.sealedLogin, "base64");
  const { CREDENTIALS_KEY: key, CREDENTIALS_KEY_OLD: oldKey } = ctx.config;
  const login = LoginSchema.parse(JSON.parse(open(sealed, loginPlace(connection.id), key, oldKey)));
  try {
    const result = await publisher.signIn(login);
    if (!result.ok) return await refuse(ctx, connection, asked[result.asks]);
    const places = await publisher.listPlaces(result.session);
    const own = places.find((place) => place.platformStoreId === connection.platformStoreId);
    if (!own) return await refuse(ctx, connection, notTheirs);
    await keepSession(ctx, connection, result.session, own);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    ctx.log.warn({ connectionId: connection.id, kind: error.kind, cause: error.message }, "sign-in did not work");
    await refuse(ctx, connection, notReached);
  }
}

async function refuse(ctx: Ctx, { id }: StoreConnection, statusReason: string): Promise<void> {
  await ctx.db.storeConnection.updateMany({ where: { id }, data: { statusReason, statusChangedAt: ctx.now() } });
}

async function keepSession(ctx: Ctx, connection: StoreConnection, session: PlatformSession, place: PlatformPlace) {
  const { placeSeq, bookingBusinessId } = place.platformIds;
  const isStopped = connection.status === "needs_login";
  await ctx.db.storeConnection.updateMany({
    where: { id: connection.id },
    data: {
      credentials: sealPlatformSession(ctx, connection.id, session),
      platformIds: { ...(connection.platformIds as Record<string, string>), placeSeq, bookingBusinessId },
      canPublish: true,
      statusReason: null,
      statusChangedAt: ctx.now(),
      ...(isStopped && { status: "active", nextCrawlAt: ctx.now() }),
    },
  });
}
