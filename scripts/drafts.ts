// Usage: npm run -s drafts -- --in reviews.ndjson --out drafts.ndjson
import { createLineDrafter, ReviewLineSchema } from "./evaluation/draft-review";
import { runLineCommand } from "./evaluation/line-command";

const usage = `Usage: npm run -s drafts -- --in reviews.ndjson --out drafts.ndjson

  reviews.ndjson   a line each {"id","store","rating":1–5|null,"text"}, store being the shop's name
  drafts.ndjson    a line each {"id","analysis":{…},"drafts":[{"text","publishable","violations"}]}

Uses the built-in analyzer, writer and guard: no key, no network, no database.`;

await runLineCommand({ usage, schema: ReviewLineSchema, answer: createLineDrafter() });
