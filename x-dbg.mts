import { readFileSync } from "node:fs";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { asMeant } from "@/server/integrations/reply-writer/built-in/reading/as-meant";
import { readReview } from "@/server/integrations/reply-writer/built-in/reading/read-review";
import { rolesOf } from "@/server/integrations/reply-writer/built-in/roles/roles";
const analyzer = createBuiltInAnalyzer();
const want = new Set(process.argv.slice(3));
for (const l of readFileSync(process.argv[2]!,"utf8").trim().split("\n")) {
  const c = JSON.parse(l); if (want.size && !want.has(c.id)) continue;
  const analysis = analyzer.analyze({ text: c.text, rating: c.rating, menu: [] });
  const rd = readReview(asMeant({ review: { text: c.text, rating: c.rating, reviewerName: null, platform: "naver", analysis }, shop: { name: c.store, category: null, phone: null, menu: [] }, voice: undefined as any, recentReplies: [], seed: "x" } as any), () => true);
  const roles = rolesOf(rd.known);
  console.log("---", c.id, "★"+c.rating, analysis.sentiment, analysis.score.toFixed(2), rd.stance, rd.known.tone, "mild", rd.mild);
  rd.known.clauses.forEach((k:any,i:number)=>console.log("   ", k.text, "| p", roles[i]!.praise.toFixed(2), "b", roles[i]!.blame.toFixed(2), "m", roles[i]!.main.toFixed(2), "q", roles[i]!.question.toFixed(2), "w", roles[i]!.wish.toFixed(2), "f", roles[i]!.fact.toFixed(2)));
  console.log("   heard", analysis.aspects.map(a=>`${a.aspect}${a.polarity[0]}:${a.quote}`).join(" ¦ "));
  console.log("   praise", rd.praise.map((t:any)=>`${t.matter.id}(${t.thing})${JSON.stringify(t.detail)}`).join(" ¦ "));
  console.log("   blame", rd.complaints.map((t:any)=>`${t.matter.id}(${t.thing})${JSON.stringify(t.detail)}`).join(" ¦ "));
  console.log("   points", rd.points.map((p:any)=>`${p.name}${p.polarity[0]}${p.chance.toFixed(2)}`).join(" "), "| liked", rd.liked.join(","));
}
