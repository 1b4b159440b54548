// Usage: node --import tsx scripts/evals-report.ts [--raise-floors]. Writes docs/evals.md; with the flag also tests/evals/floors.json.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readFloors, raiseFloors, writeFloors } from "./evaluation/floors";
import { measureAll } from "./evaluation/measure";
import { evalsPage } from "./evaluation/page";

const { values } = parseArgs({ options: { "raise-floors": { type: "boolean", default: false } } });

writeFileSync(new URL("../docs/evals.md", import.meta.url), await evalsPage());
if (values["raise-floors"]) writeFloors(raiseFloors(await measureAll(), readFloors()));
