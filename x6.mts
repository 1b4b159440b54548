import { answerAllCases } from "./scripts/evaluation/draft-figures";
import { readFileSync } from "node:fs";
const all = await answerAllCases();
let n = 0;
for (const a of all) { const f = a.drafted.drafts[0]; if (a.group !== "reviews" || a.half !== "tuning" || !f || f.verdict.level === "ok") continue;
  n++; console.log(a.id, "★" + a.rating, a.text, "\n   ", f.text, "\n   !", JSON.stringify((f.verdict as any).findings?.map((x: any) => [x.rule ?? x.id, x.quote ?? x.text ?? ""]) ?? f.verdict)); }
console.log(n);
