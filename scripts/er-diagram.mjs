// Usage: node scripts/er-diagram.mjs [--write]. Draws prisma/schema.prisma as a Mermaid ER diagram; --write puts it between
// the markers of docs/architecture.md.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot } from "./launch/root.mjs";

export const document = inRoot("docs/architecture.md");
const markers = /(<!-- er-diagram -->\n)[\s\S]*?(<!-- \/er-diagram -->)/;
const block = /^model (\w+) \{\n([\s\S]*?)^\}/gm;
const field = /^\s+(\w+)\s+(\w+)(\[\]|\?)?(.*)$/;
const key = (attributes, name, ids) =>
  /@id\b/.test(attributes) || ids.includes(name) ? " PK" : /@unique\b/.test(attributes) ? " UK" : "";

function parseModels(schema) {
  return [...schema.matchAll(block)].map(([, name, body]) => ({
    name,
    ids: /@@id\(\[([^\]]*)\]/.exec(body)?.[1].split(/,\s*/) ?? [],
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
    fields: body
      .split("\n")
      .filter((line) => !/^\s*(\/\/|@@|$)/.test(line))
      .map((line) => field.exec(line))
      .filter(Boolean)
      .map(([, fieldName, type, many = "", rest]) => ({ name: fieldName, type, many, rest })),
  }));
}

/** The diagram of a Prisma schema: tables by their database names, columns that are stored, relations once. */
export function erDiagram(schema) {
  const models = parseModels(schema);
  const tableOf = new Map(models.map(({ name, table }) => [name, table]));
  const column = ({ name, type, many, rest }, ids) =>
    `    ${type}${many === "[]" ? "_list" : ""} ${/@map\("(\w+)"\)/.exec(rest)?.[1] ?? name}${key(rest, name, ids)}${many === "?" ? ' "may be absent"' : ""}`;
  const entities = models.flatMap(({ table, fields, ids }) => [
    `  ${table} {`,
    ...fields.filter(({ type }) => !tableOf.has(type)).map((each) => column(each, ids)),
    "  }",
  ]);
  const relations = models.flatMap(({ name, table, fields }) =>
    fields
      .filter(({ type, rest }) => tableOf.has(type) && /@relation\(.*fields:/.test(rest))
      .map(({ type, many }) => {
        const back = models.find((model) => model.name === type).fields.find((other) => other.type === name);
        return `  ${tableOf.get(type)} ${many === "?" ? "|o" : "||"}--${back?.many === "[]" ? "o{" : "o|"} ${table} : ""`;
      }),
  );
  return ["```mermaid", "erDiagram", ...entities, ...relations, "```"].join("\n");
}

/** `text` with the diagram between its markers; undefined when it has none. */
export const withDiagram = (text, schema) =>
  markers.test(text) ? text.replace(markers, (_, open, close) => `${open}${erDiagram(schema)}\n${close}`) : undefined;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const schema = readFileSync(inRoot("prisma/schema.prisma"), "utf8");
  if (process.argv.includes("--write")) {
    const updated = withDiagram(readFileSync(document, "utf8"), schema);
    if (updated) writeFileSync(document, updated);
    else {
      console.error("docs/architecture.md has no <!-- er-diagram --> … <!-- /er-diagram -->.");
      process.exitCode = 1;
    }
  } else console.log(erDiagram(schema));
}
