// usage: npx tsx scripts/train-urgency.ts   writes the weights of server/domain/understanding/urgency from the cases of tests/evals; seconds
import { writeFileSync } from "node:fs";
import { fitUrgency } from "./training/fit-urgency";
import { readTrainingCases } from "./training/urgency-cases";

const out = new URL("../server/domain/understanding/urgency/weights.json", import.meta.url);

const cases = readTrainingCases();
const pretty = JSON.stringify(fitUrgency(cases), null, 2);
writeFileSync(
  out,
  `${pretty.replace(/\[[^\]]*\]/g, (bias) => bias.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"))}\n`,
);
console.log(`${cases.length} cases, ${cases.filter(({ urgent }) => urgent !== null).length} of them urgent`);
