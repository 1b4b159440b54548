// Usage: npm run -s gate -- --in replies.ndjson --out verdicts.ndjson
import { createJudge, ReplyLineSchema } from "./evaluation/judge-reply";
import { runLineCommand } from "./evaluation/line-command";

const usage = `Usage: npm run -s gate -- --in replies.ndjson --out verdicts.ndjson

  replies.ndjson    a line each {"id","shop":{"name","voice","menu":[],"phone","hours"},"review":{"rating","text"},"reply"}
  verdicts.ndjson   a line each {"id","verdict":"clean"|"P1"|"P0","violations":[]}

Uses the built-in analyzer and guard: no key, no network, no database.`;

await runLineCommand({ usage, schema: ReplyLineSchema, answer: createJudge() });
