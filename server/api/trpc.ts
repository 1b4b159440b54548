import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import { asSystem, type Ctx, onlyLooks, onlyLooksRefusal } from "@/server/context";
import type { Sessions } from "@/server/features/accounts/find-session";
import { localeOf } from "@/server/domain/locale";
import { AppError, type AppErrorCode, isAppError, messageIn } from "@/server/platform/errors";
import type { RateLimiter } from "@/server/platform/rate-limit";
import { refusalWords } from "@/server/platform/refusal-words";

/** One request: who asks is in `ctx.actor`; a request without a session carries the system actor only for open procedures. */
export type RequestContext = {
  ctx: Ctx;
  signedIn: boolean;
  ip: string;
  requestId: string;
  /** The language refusals are told in; Korean where it is not said. */
  locale?: string;
  limiter: RateLimiter;
  sessions: Sessions;
};

export const trpcCodeOf = {
  AUTHENTICATION_REQUIRED: "UNAUTHORIZED",
  PERMISSION_DENIED: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  INVALID: "BAD_REQUEST",
  LIMIT_REACHED: "FORBIDDEN",
  RATE_LIMITED: "TOO_MANY_REQUESTS",
  TOO_LARGE: "PAYLOAD_TOO_LARGE",
} as const satisfies Record<AppErrorCode, string>;

const t = initTRPC.context<RequestContext>().create({
  transformer: superjson,
  errorFormatter({ shape, error, ctx }) {
    const refusal = isAppError(error.cause) ? error.cause : null;
    const isBadInput = error.cause instanceof ZodError;
    const locale = localeOf(ctx?.locale);
    return {
      ...shape,
      message: refusal ? messageIn(locale, refusal) : refusalWords(locale, isBadInput ? "checkInput" : "trouble"),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        requestId: ctx?.requestId,
        appCode: refusal?.code ?? null,
        reason: refusal?.reason ?? null,
        details: refusal?.details ?? null,
        fields: isBadInput ? [...new Set((error.cause as ZodError).issues.map((issue) => issue.path.join(".")))] : null,
      },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const refused = (cause: AppError) => new TRPCError({ code: trpcCodeOf[cause.code], message: cause.message, cause });

/** Turns refusals into their tRPC code; everything unexpected is logged with the request id and told in general words. */
const answered = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (isAppError(cause)) throw refused(cause);
  if (result.error.code === "INTERNAL_SERVER_ERROR")
    ctx.ctx.log.error({ error: cause ?? result.error, path, requestId: ctx.requestId }, "request failed");
  return result;
});

/** For anybody: sign-up. Runs as the system. */
export const open = answered.use(({ ctx, next }) => next({ ctx: { ...ctx, ctx: asSystem(ctx.ctx, "anonymous") } }));

/** For signed-in people; `ctx` is their Ctx. */
export const signedIn = answered.use(({ ctx, type, next }) => {
  if (!ctx.signedIn) throw refused(new AppError("AUTHENTICATION_REQUIRED", "signInFirst"));
  if (type === "mutation" && onlyLooks(ctx.ctx)) throw refused(onlyLooksRefusal());
  return next({ ctx: ctx.ctx });
});

/** For signed-in people, and at most 30 times in five minutes: each call asks a platform something. */
export const reachingOut = signedIn.use(async ({ ctx, next }) => {
  const who = ctx.actor.kind === "user" ? ctx.actor.userId : "system";
  await ctx.limiter.take({ name: "reaching-out", points: 30, windowSeconds: 300 }, who);
  return next();
});

/** For an operator who looks with somebody's eyes: the way back. */
export const looking = answered.use(({ ctx, next }) => {
  if (!ctx.signedIn || !onlyLooks(ctx.ctx)) throw refused(new AppError("PERMISSION_DENIED", "operatorsOnly"));
  return next({ ctx: ctx.ctx });
});

/** For operators of the service. */
export const adminOnly = answered.use(({ ctx, next }) => {
  const { actor } = ctx.ctx;
  if (!ctx.signedIn || actor.kind !== "user" || actor.role !== "admin")
    throw refused(new AppError("PERMISSION_DENIED", "operatorsOnly"));
  return next({ ctx: ctx.ctx });
});
