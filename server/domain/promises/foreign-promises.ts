import type { PromiseKind } from "@/server/domain/promises/promise-words";

const will = String.raw`\b(?:i|we|our (?:team|staff|kitchen))(?:['’]ll| will| am going to| are going to)\s+(?:\w+\s+){0,3}?`;
const english = (verbs: string) => new RegExp(`${will}(?:${verbs})\\b`, "i");

/** English, Japanese and Chinese, sentence by sentence. */
export const foreignPromises: readonly (readonly [PromiseKind, RegExp])[] = [
  [
    "contact",
    english("contact|call|email|e-mail|message|reach out|get back|follow up|let you know|update you|reply to you"),
  ],
  ["mend", english("fix|repair|replace|adjust|improve|correct|clean|change|address|put up|install|rework")],
  [
    "share",
    english("talk to|talk with|speak to|speak with|discuss|train|retrain|share|pass|raise|bring (?:this|it) up"),
  ],
  ["check", english("check|look into|look at|investigate|review|inspect|find out|examine")],
  [
    "contact",
    /(?:ご連絡|お返事|ご報告)(?:いた)?(?:します|させていただきます)|(?:会|将)(?:尽快|再|马上)?(?:联系|回复|通知)/,
  ],
  [
    "mend",
    /(?:改善|修理|交換|見直し|修正|清掃)(?:を)?(?:いた)?(?:します|させていただきます|してまいります)|見直します|(?:会|将)(?:尽快|马上|认真|立即)?(?:改进|改善|修理|更换|调整)/,
  ],
  ["share", /(?:共有|指導|伝え)(?:いた)?(?:します|させていただきます)|(?:会|将)(?:认真)?(?:培训|转告|告知员工)/],
  [
    "check",
    /(?:確認|点検|調査)(?:を)?(?:いた)?(?:します|させていただきます)|(?:会|将)(?:尽快|马上|认真|立即|再次)?(?:检查|核实|确认|了解|调查)/,
  ],
];

export const foreignUnbound =
  /\bif you\b|\bonce you\b|\bwhen you\b|\bnext (?:time|visit)\b|\blook forward\b|\bkind words\b|\bcompliments?\b|\bpraise\b|いただければ|いただけましたら|お越し|お褒め|如果您|下次/i;
