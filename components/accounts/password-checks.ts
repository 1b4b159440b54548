import { passwordRules } from "@/server/domain/email-rules";

export type PasswordCheckId = (typeof passwordRules)[number]["id"] | "notEmail";
export type PasswordCheck = { id: PasswordCheckId; met: boolean };

/** The requirements as they stand while typing; nothing is met by an empty password. */
export function passwordChecks(password: string, email: string): PasswordCheck[] {
  const [name = "", ...rest] = email.trim().toLowerCase().split("@");
  const isEmail = [name, [name, ...rest].join("@")].includes(password.toLowerCase());
  const checks = passwordRules.map((rule): PasswordCheck => ({ id: rule.id, met: rule.test(password) }));
  return [...checks, { id: "notEmail" as const, met: !isEmail }].map((check) => ({
    ...check,
    met: password !== "" && check.met,
  }));
}
