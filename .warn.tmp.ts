import { createJudge } from "@/scripts/evaluation/judge-reply";
import { readShopReplies } from "@/tests/evals/read-shop-replies";
const want = new Set(process.argv.slice(2));
const judge = createJudge(); let n = 0; const by: Record<string, number> = {};
for (const f of ["","-2","-3","-4","-5","-6"]) for (const r of readShopReplies(`reply-guard-shops${f}.txt`)) {
  if (r.kind !== "fine") continue; n++;
  const v = judge(r.line); for (const x of v.violations) by[x] = (by[x] ?? 0) + 1;
  if (v.violations.some((x) => want.has(x))) console.log(v.violations.join(","), "|", r.line.shop.menu.join("/"), "|", r.line.review.rating, r.line.review.text.slice(0, 90), "|", r.line.reply);
}
console.log(n, JSON.stringify(by));
