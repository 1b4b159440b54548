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
 * Expected refusal: `message` is safe to show and says what to do, `reason` is for programs. Never retried, never paged.
 * Anything else that is thrown is a bug or an outage.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly reason?: string,
    readonly details?: Record<string, unknown>,
  ) {
    super(message);
  }
}

/** By name: the web process holds two copies of this class, one of them in Next's bundle. */
export const isAppError = (error: unknown): error is AppError => error instanceof Error && error.name === "AppError";
