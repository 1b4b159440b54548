import type { UrgencyRule } from "./urgency-rules";

/** The same alarms in English, Japanese and Chinese; gravest first. */
export const foreignUrgencyRules: readonly UrgencyRule[] = [
  {
    kind: "illness",
    when: /food poison|threw up|throwing up|vomit|diarrh|(?:got|fell|felt|was|were|became|made (?:me|us)) (?:so |very |really |violently )?(?:sick|ill)\b|stomach (?:ache|cramps|pain)|hospital|emergency room|食中毒|食あたり|腹痛|下痢|吐い|お腹を壊|お腹が痛|拉肚子|腹泻|食物中毒|呕吐|急诊|肚子(?:疼|痛)|吃坏/iu,
    unless: /(?:near|next to|across from|opposite) (?:the )?hospital|hospitality/iu,
  },
  {
    kind: "injury",
    when: /\bburn(?:ed|t) (?:my|me|his|her|our)|\binjur|\bbleed|\bbled\b|\bslipped\b|broke (?:my|a) tooth|chipped (?:my|a) tooth|infect(?:ed|ion)|electric shock|火傷|やけど|怪我|けがを|血が|烫伤|受伤|流血|滑倒|感染/iu,
  },
  {
    kind: "allergy",
    when: /allerg|anaphyla|\bhives\b|アレルギー|じんましん|过敏|過敏/iu,
    unless:
      /allerg.{0,60}(?:careful|accommodat|helpful|checked|asked|safe|no problem)|(?:careful|accommodat|checked|asked).{0,40}allerg|アレルギー.{0,20}(?:確認|対応|配慮|聞いて)/iu,
  },
  {
    kind: "foreign-object",
    when: /(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal|stone|wire) (?:was |were )?(?:in|inside|on) (?:my|our|the|his|her|a)|found (?:a |an |some )?(?:\w+ )?(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal)|髪の毛|虫が|異物|ゴキブリ|蟑螂|虫子|头发|頭髮|异物|苍蝇/iu,
    unless: /髪の毛(?:が|を)?.{0,6}(?:綺麗|きれい|切)|头发.{0,8}(?:剪|染|好看)/iu,
  },
  {
    kind: "staff-misconduct",
    when: /harass|groped|touched (?:me|my)|swore at|cursed at|yelled at|screamed at|shouted at|threaten|assault|stole|セクハラ|怒鳴|暴言|暴力|脅|骂人|骂我|辱骂|骚扰|威胁|打人/iu,
  },
  {
    kind: "discrimination",
    when: /racis|discriminat|(?:because|just because) (?:we|i) (?:are|were|am|was) (?:foreign|not korean|black|asian|chinese|japanese)|no foreigners|refused (?:to serve|entry)|wheelchair.{0,30}(?:refus|not allowed|denied)|差別|外国人だから|歧视|歧視/iu,
  },
  {
    kind: "hygiene",
    when: /\bmou?ld(?:y)?\b|\brats?\b|\bmouse\b|\bmice\b|bed ?bugs?|cockroach|rotten|expired|reus(?:e|ed|ing) (?:the )?(?:food|side|dish)|カビ|腐っ|ネズミ|南京虫|使い回し|发霉|老鼠|臭虫|变质|过期/iu,
  },
  {
    kind: "refund-dispute",
    when: /(?:refus|denied|declin|won't|wouldn't|no|never|without|want|demand|still waiting).{0,24}refund|refund.{0,24}(?:refus|denied|declin|never|not|no\b)|charged (?:me |us )?twice|double charged|overcharg|返金|二重請求|退款|退钱|多收/iu,
  },
  {
    kind: "report-threat",
    when: /health department|\bpolice\b|report(?:ed|ing)? (?:this|you|them|it) to|lawsuit|lawyer|consumer (?:agency|protection)|保健所|警察|通報|訴え|投诉|举报|报警|消费者协会/iu,
    unless: /(?:near|next to|across from) (?:the )?police|police station/iu,
  },
];
