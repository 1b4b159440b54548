import { z } from "zod";

/** An address as we keep it: trimmed and in lower case. */
export const EmailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Rules a person can tick off while typing; the server asks the same ones. */
export const passwordRules = [
  { id: "length", test: (password: string) => [...password].length >= 10 },
  { id: "notCommon", test: (password: string) => !/^(.)\1+$|^(0?123456789\d*|password\d*|qwerty\w*)$/i.test(password) },
] as const;

export const PasswordSchema = z
  .string()
  .max(200)
  .refine((password) => passwordRules.every((rule) => rule.test(password)));
