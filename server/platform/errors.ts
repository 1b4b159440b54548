import type { Locale } from "@/server/domain/locale";
import { type RefusalName, refusalWords } from "./refusal-words";

/** The closed list of ways a request can be refused. Adding one makes every edge that maps codes fail to compile. */
export const appErrorCodes = [
  "AUTHENTICATION_REQUIRED",
  "PERMISSION_DENIED",
  "NOT_FOUND",
  "CONFLICT",
  "INVALID",
  "LIMIT_REACHED",
  "RATE_LIMITED",
  "TOO_LARGE",
] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/**
 * Expected refusal: `says` names the sentence that is shown, which may put in `details`; `reason` is for programs. Never
 * retried, never paged. Anything else that is thrown is a bug or an outage.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    readonly says: RefusalName,
    readonly reason?: string,
    readonly details?: Record<string, unknown>,
  ) {
    super(refusalWords("ko", says, details));
  }
}

/** What the refusal says to a reader of this language; in Korean it is the error's own message. */
export const messageIn = (locale: Locale, { says, details }: AppError): string => refusalWords(locale, says, details);

/** By name: the web process holds two copies of this class, one of them in Next's bundle. */
export const isAppError = (error: unknown): error is AppError => error instanceof Error && error.name === "AppError";
