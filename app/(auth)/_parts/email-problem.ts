import { EmailSchema } from "@/server/domain/email";

export type EmailProblem = "empty" | "noEnding" | "noAt" | "odd";

/** What is wrong with an address, most helpful first; null when nothing is. */
export function emailProblem(typed: string): EmailProblem | null {
  const email = typed.trim();
  if (email === "") return "empty";
  if (EmailSchema.safeParse(email).success) return null;
  if (!email.includes("@")) return "noAt";
  return /@[^@\s.]+\.?$/.test(email) ? "noEnding" : "odd";
}
