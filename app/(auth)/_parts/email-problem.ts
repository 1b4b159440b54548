import { isEmail } from "@/server/domain/email-rules";

export type EmailProblem = "empty" | "noEnding" | "noAt" | "odd";

/** What is wrong with an address, most helpful first; null when nothing is. */
export function emailProblem(typed: string): EmailProblem | null {
  const email = typed.trim();
  if (email === "") return "empty";
  if (isEmail(email.toLowerCase())) return null;
  if (!email.includes("@")) return "noAt";
  return /@[^@\s.]+\.?$/.test(email) ? "noEnding" : "odd";
}
