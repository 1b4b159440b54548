"use client";

export type OpenedSession =
  | { ok: true }
  | { ok: false; reason: "wrong" | "away" }
  | { ok: false; reason: "limited"; seconds: number };

const limited = /^RATE_LIMITED:(\d+)$/;

/** Asks for a session; the refusal says which of the three things happened. */
export async function openSession(email: string, password: string): Promise<OpenedSession> {
  try {
    const { signIn } = await import("next-auth/react");
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.ok && !answer.error) return { ok: true };
    const seconds = limited.exec(answer?.error ?? "")?.[1];
    if (seconds) return { ok: false, reason: "limited", seconds: Number(seconds) };
    return { ok: false, reason: answer?.error === "CredentialsSignin" ? "wrong" : "away" };
  } catch {
    return { ok: false, reason: "away" };
  }
}
