import { readFileSync } from "node:fs";
import { type UrgencyKind, urgencyKinds } from "@/server/domain/analysis";
import { firingsOf } from "@/server/domain/understanding/urgency";
import { dangerWeights, kindBits, ruleIndex, scales, starIndex, starts } from "@/server/domain/understanding/urgency/alarm-model";
import { featuresOf } from "@/server/domain/understanding/urgency/features";
import { windowsOf } from "@/server/domain/understanding/urgency/windows";
import { urgencyCases } from "@/server/domain/understanding/urgency.cases";
import { readReviews, readUrgencyCases, readVoices } from "./evaluation/cases";
import { type Example, fitLinear, type Group } from "./training/fit-linear";
import { readSentences } from "./training/read-sentences";
import { loadSentimentModel } from "@/server/integrations/sentiment/built-in/sentiment-model";
const sm=loadSentimentModel();
const E=(k:string,d:number)=>Number(process.env[k]??d);
const epochs=E("EPOCHS",8), decay=E("DECAY",3e-4), ow=E("OW",0.7), ew=E("EW",1), pw=E("PW",0.5), folds=E("FOLDS",9), cost=E("COST",0.3), uw=E("UW",1);
const hangul=/[가-힣]/;
type C={text:string;rating:number|null;urgent:UrgencyKind|null;shows:boolean;weight:number;group:string;set:string};
const cases:C[]=[];
for(const v of readVoices("tuning")) cases.push({...v,shows:true,weight:1,group:v.persona,set:"old"});
for(const v of readVoices("tuning","urgency-personas-2")) cases.push({...v,shows:true,weight:1,group:v.persona,set:"new"});
for(const v of readUrgencyCases("tuning")) cases.push({...v,shows:false,weight:1,group:"-",set:"tuning"});
for(const v of urgencyCases) cases.push({text:v.text,rating:v.rating??null,urgent:v.kind,shows:false,weight:1,group:"-",set:"cases"});
readReviews("tuning").forEach((v,i)=>cases.push({...v,shows:true,weight:ow,group:"r"+(i%9),set:"reviews"}));
const grave=["cleanliness","service","other"] as const;
readSentences(new URL("training/sentences.tsv",import.meta.url)).filter(({aspects})=>grave.every(a=>aspects.get(a)!=="negative")).filter(({text})=>firingsOf(text).length===0).forEach(({text},i)=>cases.push({text,rating:null,urgent:null,shows:true,weight:ew,group:"e"+(i%9),set:"everyday"}));
const groups=[...new Set(cases.map(c=>c.group))].filter(g=>g!=="-");
const foldOf=new Map(groups.map((g,i)=>[g,i%folds]));
const MC=E('MC',1);
const SS=E("SS",0);
const words=(text:string):Group[]=>{const{grams,ideas}=featuresOf(text);const st=SS?sm.score(text):0;return[...(SS?[{at:[dangerWeights],scale:SS*Math.max(0,st)},{at:[dangerWeights+1],scale:SS*Math.max(0,-st)}]:[]),{at:grams,scale:scales.grams/Math.sqrt(grams.length||1)},{at:ideas.map(i=>starts.ideas+i),scale:scales.ideas/Math.sqrt(ideas.length||1)}]};
const prepared=cases.filter(c=>hangul.test(c.text)).map(c=>{const fir=firingsOf(c.text);const rules=[...new Set(fir.map(ruleIndex))];
 return{c,fir,rules,whole:words(c.text),parts:windowsOf(c.text).map(p=>words(p.text))}});
const scored:{c:C;logit:number;words:number}[]=[];
for(let f=0;f<folds;f++){
 const told:Example[]=[];
 for(const p of prepared){ if(foldOf.get(p.c.group)===f)continue;
  const beside:Group[]=[{at:(p.c.shows?p.rules:[]).map(r=>starts.rules+r),scale:scales.rule},{at:[starts.stars+starIndex(p.c.rating)],scale:scales.star}];
  told.push({groups:[...p.whole.map(g=>({...g})),...beside],output:Number(p.c.urgent!==null),weight:p.c.weight*(p.c.urgent?uw:1)});
  if(!p.c.urgent)for(const w of p.parts)told.push({groups:[...w.map(g=>({...g})),...beside],output:0,weight:p.c.weight*pw});
 }
 if(MC>1){const n=new Uint16Array(dangerWeights+2);for(const t of told)for(const g of t.groups)for(const a of g.at)n[a]=(n[a]??0)+1;let k=0;for(let i=0;i<starts.ideas;i++)if((n[i]??0)>=MC)k++;if(f===0)console.log('grams kept',k);for(const t of told)for(const g of t.groups)g.at=g.at.filter(a=>a>=starts.ideas||(n[a]??0)>=MC)}
 const m=fitLinear(told,{features:dangerWeights+2,outputs:1,epochs,decay});
 const b=Buffer.from(m.weights,"base64");const w=new Int8Array(b.buffer,b.byteOffset,b.length);
 const sum=(gs:Group[])=>gs.reduce((s,g)=>s+g.at.reduce((t,a)=>t+(w[a]??0),0)*g.scale*m.scale,0);
 for(const p of prepared){ if(foldOf.get(p.c.group)!==f)continue;
  let l=sum(p.whole)+(m.bias[0]??0);for(const q of p.parts)l=Math.max(l,sum(q)+(m.bias[0]??0)-cost);
  const ww=l; l+=sum([{at:[starts.stars+starIndex(p.c.rating)],scale:scales.star}]);
  l+=sum([{at:p.rules.map(r=>starts.rules+r),scale:scales.rule}]);
  scored.push({c:p.c,logit:l,words:ww});
 }
}
const auc=(pos:number[],neg:number[])=>{let s=0;for(const a of pos)for(const b of neg)s+=a>b?1:a===b?.5:0;return s/pos.length/neg.length};
for(const set of ["new","old"]){
 const pos=scored.filter(s=>s.c.set===set&&s.c.urgent&&(s.c.urgent!=="strong-complaint")).map(s=>s.logit).sort((a,b)=>a-b);
 const neg=scored.filter(s=>s.c.set===set&&!s.c.urgent).map(s=>s.logit);
 const rev=scored.filter(s=>s.c.set==="reviews"&&!s.c.urgent).map(s=>s.logit);
 const ev=scored.filter(s=>s.c.set==="everyday").map(s=>s.logit);
 console.log(set,"auc",auc(pos,neg).toFixed(4),[.93,.95,.96,.97,.98,.99].map(r=>{const t=pos[Math.floor(pos.length*(1-r))]??0;const fa=(x:number[])=>(100*x.filter(v=>v>=t).length/x.length).toFixed(1);return`${r}: t${t.toFixed(2)} fa${fa(neg)} rev${fa(rev)} ev${fa(ev)}`}).join(" | "), "n",pos.length,neg.length,rev.length,ev.length);
}
if(process.argv[2]){
 const t=Number(process.argv[2]);
 for(const s of scored.filter(s=>["new","reviews","everyday","old"].includes(s.c.set)&&!s.c.urgent&&s.logit>=t).sort((a,b)=>b.logit-a.logit).slice(0,Number(process.argv[3]??150)))console.log("FA",s.c.set,s.c.group==="x"?"":((s.c as any).id??""),s.logit.toFixed(1),s.c.rating??"-",s.c.text);
 for(const s of scored.filter(s=>["new"].includes(s.c.set)&&s.c.urgent&&s.c.urgent!=="strong-complaint"&&s.logit<t).sort((a,b)=>a.logit-b.logit))console.log("MISS",s.c.urgent,s.logit.toFixed(1),s.c.rating??"-",s.c.text);
}
