import type { GoogleLogin } from "@/server/integrations/google/google-login";
import type { PushProof } from "@/server/integrations/google/push-proof";
import type { Mailer } from "@/server/integrations/mailer/mailer";
import type { ReplyPublisher } from "@/server/integrations/reply-publisher/reply-publisher";
import type { ContextWriter } from "@/server/integrations/reply-writer/context-writer";
import type { ReplyWriter } from "@/server/integrations/reply-writer/reply-writer";
import type { ReviewSource } from "@/server/integrations/review-source/review-source";
import type { ReviewAnalyzer } from "@/server/integrations/sentiment/review-analyzer";
import type { SecondReader } from "@/server/integrations/sentiment/second-reader";
import type { Platform } from "@/server/domain/platform";
import type { Config } from "@/server/platform/config";
import { asTenant, type Db, type Tx } from "@/server/platform/db";
import { AppError } from "@/server/platform/errors";
import type { Log } from "@/server/platform/log";

/** Who asks: a signed-in person or the product itself (worker, sign-in, scripts). */
export type Actor =
  | {
      kind: "user";
      userId: string;
      role: "owner" | "admin";
      sessionId: string;
      /** An operator who looks with this person's eyes, and only looks. */
      operatorId?: string;
    }
  | { kind: "system"; job: string };

export type Ports = {
  analyzer: ReviewAnalyzer;
  replyWriter: ReplyWriter;
  /** Both null where no language model is set up. */
  secondReader: SecondReader | null;
  contextWriter: ContextWriter | null;
  reviewSources: Partial<Record<Platform, ReviewSource>>;
  /** The newest reviews without a browser, for when none can be had. */
  backupSources: Partial<Record<Platform, Pick<ReviewSource, "readReviews">>>;
  replyPublishers: Partial<Record<Platform, ReplyPublisher>>;
  /** Null where Google is switched off. */
  googleLogin: GoogleLogin | null;
  /** Null where pushes are not signed. */
  googlePushProof: PushProof | null;
  mailer: Mailer;
};

/** Everything a verb may lean on. Web requests, jobs, scripts and tests each build one. */
export type Ctx = { actor: Actor; db: Db; ports: Ports; config: Config; now: () => Date; log: Log };

/** One transaction, limited to what the actor owns; an operator who only looks can change nothing in it. */
export function transact<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { actor } = ctx;
  if (actor.kind !== "user") return ctx.db.$transaction(work);
  return asTenant(ctx.db, actor.userId, work, { isReadOnly: onlyLooks(ctx) });
}

/** The signed-in person's id. */
export function userIdOf(ctx: Ctx): string {
  if (ctx.actor.kind !== "user") throw new AppError("AUTHENTICATION_REQUIRED", "signInFirst");
  return ctx.actor.userId;
}

/** Whether an operator looks with somebody's eyes. */
export const onlyLooks = ({ actor }: Ctx): boolean => actor.kind === "user" && actor.operatorId !== undefined;

/** What changing something is refused with while one only looks. */
export const onlyLooksRefusal = () => new AppError("PERMISSION_DENIED", "onlyLooking", "LOOKING_ONLY");

/** The actor as written into events and the audit log. */
export const actorName = (actor: Actor): string =>
  actor.kind === "user" ? `user:${actor.operatorId ?? actor.userId}` : `job:${actor.job}`;

/** The same means, used by the product itself: for work a person asked for that reaches beyond their own rows. */
export const asSystem = (ctx: Ctx, job: string): Ctx => ({ ...ctx, actor: { kind: "system", job } });

/** Ids of the stores the actor may see; with `storeId`, that one or NOT_FOUND. The one place that scopes to the actor. */
export async function visibleStoreIds(ctx: Ctx, tx: Tx, storeId?: string): Promise<string[]> {
  const owner = ctx.actor.kind === "user" ? { userId: ctx.actor.userId } : {};
  const stores = await tx.store.findMany({
    where: { ...owner, ...(storeId && { id: storeId }) },
    select: { id: true },
  });
  if (storeId && stores.length === 0) throw new AppError("NOT_FOUND", "noStore");
  return stores.map((store) => store.id);
}
