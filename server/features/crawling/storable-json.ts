const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "");

/** `value` as JSON that PostgreSQL takes: without NUL and half surrogate pairs, in keys and texts alike. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === "string") return storable(part);
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [storable(key), inner]));
  });
  return json ?? "null";
}
