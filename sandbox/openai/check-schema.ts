export type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
  enum?: string[];
};
export type SchemaProblem = { path: string[]; problem: string };

/** ASSUMED: what strict schemas may hold beyond shape differs from model to model; none of ours needs more than this. */
const known = new Set([
  "$schema",
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "description",
  "title",
]);

/** What strict structured outputs would refuse about a schema, first thing first; null when they take it. */
export function checkSchema(schema: Schema, path: string[] = []): SchemaProblem | null {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown) return { path, problem: `'${unknown}' is not permitted.` };
  if (schema.type === "object") {
    if (schema.additionalProperties !== false)
      return { path, problem: "'additionalProperties' is required to be supplied and to be false." };
    const names = Object.keys(schema.properties ?? {});
    const missing = names.find((name) => !schema.required?.includes(name));
    if (missing) {
      const rule = "'required' is required to be supplied and to be an array including every key in properties.";
      return { path, problem: `${rule} Missing '${missing}'.` };
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const problem = checkSchema(property, [...path, "properties", name]);
      if (problem) return problem;
    }
  }
  if (schema.type === "array")
    return schema.items
      ? checkSchema(schema.items, [...path, "items"])
      : { path, problem: "array schema missing items." };
  return null;
}
