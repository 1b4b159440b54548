import { readFileSync } from "node:fs";
import { waysToTell } from "@/server/integrations/reply-writer/built-in/matters/source";
import { naturalness } from "@/server/integrations/reply-writer/built-in/natural/natural";
import { tellingOf } from "@/server/integrations/reply-writer/built-in/natural/telling";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { tidied, writtenIn } from "@/server/integrations/reply-writer/built-in/reading/tidy";
import { rolesOf } from "@/server/integrations/reply-writer/built-in/roles/roles";
import { requestFor } from "./scripts/training/request-for";
const want = new Set(process.argv.slice(3));
for (const l of readFileSync(process.argv[2]!,"utf8").trim().split("\n")) {
  const c = JSON.parse(l); if (want.size && !want.has(c.id)) continue;
  const request = requestFor(c.store, c.rating, c.text);
  const rd = readReview(request, () => true); const { known } = rd; const roles = rolesOf(known);
  const source: any = { ...known, roles: new Map(known.clauses.map((k, i) => [k.text, roles[i]])), points: [], heard: request.review.analysis.aspects, isSayable: () => true, dares: false, asWritten: (x: string) => writtenIn(c.text, tidied(c.text), x), tellsDetails: true };
  console.log("---", c.id, "★"+c.rating, c.text);
  console.log("   PRAISE", rd.praise.map((t:any)=>`${t.matter.id}(${t.thing})${JSON.stringify(t.detail)}`).join(" ¦ "));
  console.log("   BLAME", rd.complaints.map((t:any)=>`${t.matter.id}(${t.thing})${JSON.stringify(t.detail)}`).join(" ¦ "), "LIKED", rd.liked.join(","));
  known.clauses.forEach((k, i) => {
    const r = roles[i]!;
    console.log("  •", k.text, "p", r.praise.toFixed(2), "b", r.blame.toFixed(2), "m", r.main.toFixed(2));
    for (const p of [true, false]) { if ((p ? r.praise : r.blame) < 0.3) continue;
      for (const w of waysToTell(k.text, p, source)) { const t = tellingOf(w, k.text, p, source); console.log("       ", p ? "+" : "-", t ? `${t.way} ${t.said} ${naturalness(t).toFixed(2)}` : JSON.stringify(w)); } }
  });
}
