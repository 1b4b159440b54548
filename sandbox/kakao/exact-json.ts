const mark = "\uE000";

/** JSON in which a bigint is a number with all its digits, as Java writes a long. */
export function exactJson(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "bigint" ? `${mark}${part}${mark}` : part,
  );
  return json.replace(new RegExp(`"${mark}(\\d+)${mark}"`, "g"), "$1");
}
