import { type ColumnUse, type Mapping, reviewFields } from "./mapping";

export type ParsedMap = { ok: true; columns: ColumnUse[] } | { ok: false; problem: string };

/** Reads "text=2,rating=3,date=작성일": a field, then a column by number from 1 or by name. Columns not named are left out. */
export function parseMap(map: string, names: readonly string[]): ParsedMap {
  const columns: Mapping["columns"] = names.map(() => "unused");
  for (const part of map.split(",")) {
    const [name = "", column = ""] = part.split(/=(.*)/s).map((side) => side.trim());
    const field = reviewFields.find((known) => known === name);
    if (!field) return { ok: false, problem: `"${name}" is not one of ${reviewFields.join(", ")}` };
    const index = findColumn(column, names);
    if (index === null) return { ok: false, problem: `the file has no column ${column || "without a name"}` };
    if (columns[index] !== "unused") return { ok: false, problem: `column ${column} is named twice` };
    if (columns.includes(field)) return { ok: false, problem: `${field} is named twice` };
    columns[index] = field;
  }
  return { ok: true, columns };
}

function findColumn(column: string, names: readonly string[]): number | null {
  const named = names.findIndex((name) => name !== "" && name === column);
  const index = named >= 0 ? named : /^\d+$/.test(column) ? Number(column) - 1 : -1;
  return index >= 0 && index < names.length ? index : null;
}
