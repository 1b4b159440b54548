import { z } from "zod";
import { emailPattern, passwordRules } from "./email-rules";

/** An address as we keep it: trimmed and in lower case. */
export const EmailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email({ pattern: emailPattern }));

export const PasswordSchema = z
  .string()
  .max(200)
  .refine((password) => passwordRules.every((rule) => rule.test(password)));
