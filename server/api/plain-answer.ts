import type { IncomingMessage, ServerResponse } from "node:http";
import { type Locale, localeOf } from "@/server/domain/locale";
import { AppError, type AppErrorCode, messageIn } from "@/server/platform/errors";
import { cookieOf } from "./session";

const statusOf = {
  AUTHENTICATION_REQUIRED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  LIMIT_REACHED: 403,
  RATE_LIMITED: 429,
  TOO_LARGE: 413,
} as const satisfies Record<AppErrorCode, number>;

export const queryOf = (req: IncomingMessage) => new URL(req.url ?? "/", "http://localhost").searchParams;
export const pathOf = (req: IncomingMessage) => (req.url ?? "").split("?")[0] ?? "";

/** The language the browser that asks has chosen. */
export const localeOfRequest = (req: IncomingMessage): Locale => localeOf(cookieOf(req, "locale"));

/** Runs `work`; a refusal becomes its status and `{ error: { code, message, reason } }`. */
export async function answer(req: IncomingMessage, res: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || res.headersSent) throw error;
    // The rest of a refused body is read past, so that the sender gets to see the answer.
    res.setHeader("connection", "close");
    refuse(req, res, error);
    req.resume();
  }
}

/** Answers with a refusal, in the language of whoever asks. */
export function refuse(req: IncomingMessage, res: ServerResponse, error: AppError): void {
  const { code, reason } = error;
  sendJson(res, statusOf[code], { error: { code, message: messageIn(localeOfRequest(req), error), reason } });
}

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  res.end(JSON.stringify(body));
}

/** Sends a file as it is made, no faster than it is taken; stops making it when nobody takes it any more. */
export async function sendFile(
  res: ServerResponse,
  file: { name: string; type: string; pieces: AsyncIterable<string | Buffer> },
): Promise<void> {
  for await (const piece of file.pieces) {
    if (!res.headersSent)
      res.writeHead(200, {
        "content-type": file.type,
        "content-disposition": `attachment; filename="${file.name}"`,
        "cache-control": "no-store",
      });
    if (!res.write(piece)) await new Promise((resolve) => res.once("drain", resolve).once("close", resolve));
    if (res.destroyed) return;
  }
  res.end();
}
