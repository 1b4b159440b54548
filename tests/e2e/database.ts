import { readFileSync } from "node:fs";
import pg from "pg";

/** Speaks to the database of this run, for what no screen brings about: a night, a day that passes, a plan. */
export async function inDatabase(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const { url } = JSON.parse(readFileSync(".data/journeys.json", "utf8")) as { url: string };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text, values);
  await client.end();
  return rows;
}
