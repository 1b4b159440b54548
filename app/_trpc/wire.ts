import type { SuperJSONResult } from "superjson";

/**
 * The part of superjson's format that our API speaks: JSON with dates and missing values. superjson itself stays on the
 * server, where its weight costs nobody; a type the browser does not know is an error, never a silent string.
 */
export const wire = {
  serialize(value: unknown): SuperJSONResult {
    if (value === undefined) return { json: null, meta: { values: ["undefined"], v: 1 } };
    const dates: Record<string, ["Date"]> = {};
    const json = plainOf(value, [], dates) as SuperJSONResult["json"];
    if (json !== null && value instanceof Date) return { json, meta: { values: ["Date"], v: 1 } };
    return Object.keys(dates).length > 0 ? { json, meta: { values: dates, v: 1 } } : { json };
  },
  deserialize({ json, meta }: SuperJSONResult): unknown {
    const root: { value: unknown } = { value: json };
    const { values } = meta ?? {};
    if (isLeaf(values)) revive(root, ["value"], values);
    else for (const [path, kind] of Object.entries(values ?? {})) revive(root, ["value", ...keysOf(path)], kind);
    return root.value;
  },
};

type Holder = Record<string, unknown>;

function plainOf(value: unknown, path: readonly string[], dates: Record<string, ["Date"]>): unknown {
  if (value instanceof Date) {
    dates[path.map((key) => key.replace(/[\\.]/g, "\\$&")).join(".")] = ["Date"];
    return value.toISOString();
  }
  if (Array.isArray(value)) return value.map((each, index) => plainOf(each, [...path, String(index)], dates));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainOf(each, [...path, key], dates)]));
}

const isLeaf = (kind: unknown): kind is readonly unknown[] => Array.isArray(kind);

/** `a.b\.c` is `b.c` of `a`. */
const keysOf = (path: string): string[] =>
  path.replace(/\\(.)|\./gs, (_, kept: string | undefined) => kept ?? "\0").split("\0");

function revive(root: Holder, keys: readonly string[], kind: unknown): void {
  const holder = keys.slice(0, -1).reduce((at, key) => at[key] as Holder, root);
  const last = keys.at(-1) ?? "";
  const [name] = isLeaf(kind) && kind.length === 1 ? kind : [];
  if (name === "Date") holder[last] = new Date(holder[last] as string);
  else if (name === "undefined") holder[last] = undefined;
  else throw new Error(`the API answered with a type the browser does not know: ${JSON.stringify(kind)}`);
}
