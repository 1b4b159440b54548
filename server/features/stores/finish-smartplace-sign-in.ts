import { z } from "zod";
import type { Ctx } from "@/server/context";
import type { SignInState } from "@/server/generated/prisma/client";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import { VendorError } from "@/server/integrations/vendor-error";
import type { JobPayload } from "@/server/jobs/catalog";
import { open } from "@/server/platform/crypto";
import { loginPlace } from "./connect-smartplace";
import { keepSmartPlaceSession, noteSignIn } from "./keep-smartplace-session";

const LoginSchema = z.object({ loginId: z.string(), password: z.string() });

type SignInResult = Awaited<ReturnType<NonNullable<ReplyPublisher["signIn"]>>>;
const stateOf = {
  password: "needs_password",
  captcha: "needs_captcha",
  device: "needs_device",
  "two-step": "needs_two_step",
  overseas: "overseas_blocked",
} satisfies Record<Extract<SignInResult, { ok: false }>["asks"], SignInState>;

/**
 * Signs in with the sealed login, once. Keeps the session only if it may answer for this very shop; anything the owner has
 * to do is written on the connection as its sign-in state and not thrown.
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
    if (result.ok) await keepSmartPlaceSession(ctx, connection, result.session);
    else await noteSignIn(ctx, connection, stateOf[result.asks]);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    ctx.log.warn({ connectionId: connection.id, kind: error.kind, cause: error.message }, "sign-in did not work");
    await noteSignIn(ctx, connection, "unreachable");
  }
}
