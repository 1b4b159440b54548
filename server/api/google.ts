import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { onlyLooks } from "@/server/context";
import { receiveGooglePush } from "@/server/features/crawling/receive-google-push";
import {
  FinishGoogleConnectInput,
  finishGoogleConnect,
  type GoogleReturn,
} from "@/server/features/stores/finish-google-connect";
import { VendorError } from "@/server/integrations/vendor-error";
import { isAppError } from "@/server/platform/errors";
import type { App } from "@/server/wiring";
import { clientIp, requestContext } from "./request";

const queryOf = (req: IncomingMessage) => new URL(req.url ?? "/", "http://localhost").searchParams;

/** GET /api/google/callback: the owner comes back from Google and is sent on to the store, or to opening one, with the outcome. */
export async function handleGoogleCallback(app: App, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== "GET") return end(res, 405);
  const { ctx, signedIn } = await requestContext(app, req);
  if (!signedIn || ctx.actor.kind !== "user") return redirect(res, "/sign-in");
  if (onlyLooks(ctx)) return redirect(res, "/stores");
  const input = FinishGoogleConnectInput.safeParse(Object.fromEntries(queryOf(req)));
  if (!input.success) return redirect(res, "/stores");
  try {
    await app.limiter.take({ name: "google-callback", points: 30, windowSeconds: 300 }, ctx.actor.userId);
    redirect(res, pageAfter(await finishGoogleConnect(ctx, input.data)));
  } catch (error) {
    if (!isAppError(error)) throw error;
    redirect(res, "/stores");
  }
}

function pageAfter({ storeId, isNew, outcome }: GoogleReturn): string {
  if (isNew) return storeId ? `/onboarding/google/${storeId}` : `/onboarding?google=${outcome}`;
  return storeId ? `/stores/${storeId}?google=${outcome}` : "/stores";
}

const longestPush = 100_000;

/**
 * POST /api/google/push: what Pub/Sub pushes. Anything but a 2xx is delivered again, so only what can be mended is refused:
 * who is not our subscription 403, too many 429, nonsense 400, Google's keys out of reach 503.
 */
export async function handleGooglePush(app: App, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== "POST") return end(res, 405);
  try {
    await app.limiter.take({ name: "google-push", points: 600, windowSeconds: 60 }, clientIp(req));
  } catch (error) {
    if (!isAppError(error)) throw error;
    return end(res, 429);
  }
  try {
    if (!(await isOurSubscription(app, req))) return end(res, 403);
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    app.ctx.log.warn({ kind: error.kind, cause: error.message }, "a push could not be checked");
    return end(res, 503);
  }
  const received = await receiveGooglePush(app.ctx, await readJson(req));
  end(res, received === null ? 400 : 204);
}

/** A push has to show every proof that is set up: the token in its address, Google's signature. Without any, none is taken. */
async function isOurSubscription({ ctx }: App, req: IncomingMessage): Promise<boolean> {
  const { GOOGLE_PUSH_TOKEN: token } = ctx.config;
  const { googlePushProof: proof } = ctx.ports;
  if (!token && !proof) return false;
  if (token && !isSame(queryOf(req).get("token"), token)) return false;
  return proof ? proof(req.headers.authorization) : true;
}

/** Compared in constant time. */
function isSame(given: string | null, ours: string): boolean {
  const [one, two] = [Buffer.from(given ?? ""), Buffer.from(ours)];
  return one.length === two.length && timingSafeEqual(one, two);
}

async function readJson(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= longestPush) chunks.push(chunk);
  }
  try {
    return size > longestPush ? null : JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return null;
  }
}

function redirect(res: ServerResponse, location: string): void {
  res.writeHead(303, { location, "cache-control": "no-store" });
  res.end();
}

function end(res: ServerResponse, status: number): void {
  res.writeHead(status, { "cache-control": "no-store" });
  res.end();
}
