type Source = { source?: string };
type ExactReviver = (key: string, value: unknown, context: Source) => unknown;

/** JSON.parse that hands out a whole number too large for a double as text, with all its digits. */
export function parseExactJson(text: string): unknown {
  const exact: ExactReviver = (_key, value, { source }) =>
    typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? "") ? source : value;
  return JSON.parse(text, exact as (key: string, value: unknown) => unknown);
}
