// Apart from email.ts so that a form can ask them without loading Zod.

/** What an address looks like, as Zod checks it; `typed` is already trimmed and in lower case. */
export const isEmail = (typed: string): boolean => typed.length <= 254 && emailPattern.test(typed);

export const emailPattern = /^(?:[a-z0-9_'+-]+\.)*[a-z0-9_'+-]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

/** Rules a person can tick off while typing; the server asks the same ones. */
export const passwordRules = [
  { id: "length", test: (password: string) => [...password].length >= 10 },
  { id: "notCommon", test: (password: string) => !/^(.)\1+$|^(0?123456789\d*|password\d*|qwerty\w*)$/i.test(password) },
] as const;
