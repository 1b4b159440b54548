import { readdirSync, readFileSync } from "node:fs";
import { noMatter } from "@/server/integrations/reply-writer/built-in/matters/matter-model";

export type MatterClause = { id: string; clause: string };

const dir = new URL("./matters/", import.meta.url);

/** The clauses of every topic, each once; throws where one stands under an id that has no sentences. */
export function readMatterClauses(known: ReadonlySet<string>): MatterClause[] {
  const files = readdirSync(dir)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  const told = new Map<string, MatterClause>();
  for (const file of files)
    for (const line of readFileSync(new URL(file, dir), "utf8").split("\n")) {
      const [id = "", clause = ""] = line.split("\t").map((part) => part.trim());
      if (id === "" || clause === "") continue;
      if (id !== noMatter && !known.has(id)) throw new Error(`${file}: no matter is called “${id}”`);
      told.set(`${id}\t${clause}`, { id, clause });
    }
  return [...told.values()];
}
