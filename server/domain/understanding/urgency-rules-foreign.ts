import type { UrgencyRule } from "./urgency-rule";

/** The same alarms in English, Japanese and Chinese; gravest first. */
export const foreignUrgencyRules: readonly UrgencyRule[] = [
  {
    kind: "illness",
    when: /food poison|threw up|throwing up|vomit|diarrh|(?:got|fell|felt|was|were|became|made (?:me|us)) (?:so |very |really |violently )?(?:sick|ill)\b|stomach (?:ache|cramps|pain)|hospital|emergency room|食中毒|食あたり|腹痛|下痢|吐い|お腹を壊|お腹が痛|拉肚子|腹泻|食物中毒|呕吐|急诊|肚子(?:疼|痛)|吃坏|上吐下泻|恶心想吐|嘔吐|救急|点滴|ノロ|腹を下|お腹を下|\bE\.? ?coli|salmonella|norovirus|queasy|nause|on the toilet/iu,
    unless: /(?:near|next to|across from|opposite) (?:the )?hospital|hospitality/iu,
  },
  {
    kind: "injury",
    when: /\bburn(?:ed|t) (?:my|me|his|her|our)|\binjur|\bbleed|\bbled\b|\bslipped\b|broke (?:my|a) tooth|chipped (?:my|a) tooth|infect(?:ed|ion)|electric shock|火傷|やけど|怪我|けがを|血が|烫伤|受伤|流血|滑倒|感染/iu,
  },
  {
    kind: "allergy",
    when: /allerg|anaphyla|\bhives\b|アレルギー|じんましん|蕁麻疹|荨麻疹|呼吸困難|throat (?:closed|swell)|epipen|过敏|過敏/iu,
    unless:
      /no allerg|allerg.{0,60}(?:careful|accommodat|helpful|checked|asked|safe|no (?:problem|issue))|(?:careful|accommodat|checked|asked).{0,40}allerg|アレルギー.{0,20}(?:確認|対応|配慮|聞いて)/iu,
  },
  {
    kind: "foreign-object",
    when: /(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal|stone|wire) (?:was |were )?(?:in|inside|on) (?:my|our|the|his|her|a)|found (?:a |an |some )?(?:\w+ )?(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal)|髪の毛|虫が|異物|ゴキブリ|蟑螂|虫子|头发|頭髮|异物|苍蝇|吃出|钢丝|塑料|玻璃|指甲|虫(?:が|の)|ハエ|針金|プラスチック|ガラス(?:片|の破片)|金属片|in my (?:food|soup|drink|coffee|rice|noodles|salad|chicken).{0,24}(?:hair|bug|insect|fly|metal|glass)|(?:hair|bug|insect|fly|maggot|nail|staple|screw|band-?aid) (?:floating|baked|stuck|inside)|maggot|(?:a|an|some) (?:staple|screw|nail|bolt|band-?aid|rubber band|toothpick|cigarette|feather|insect|bug|cockroach|worm|fly|spider|bone fragment|piece of (?:glass|metal|plastic|wire|wood)) (?:was )?(?:in|inside|on) |bit (?:down )?(?:on|into) (?:a )?(?:piece of )?(?:glass|metal|plastic|stone|staple|screw|rock)/iu,
    unless: /虫(?:一匹|が?いない|よけ)|没有虫|髪の毛(?:が|を)?.{0,6}(?:綺麗|きれい|切)|头发.{0,8}(?:剪|染|好看)/iu,
  },
  {
    kind: "staff-misconduct",
    when: /harass|groped|touched (?:me|my)|swore at|cursed at|yelled at|screamed at|shouted at|threaten|assault|stole|セクハラ|怒鳴|暴言|暴力|脅|骂人|骂我|辱骂|骚扰|威胁|打人|shoved|slapped|grabbed (?:me|my)|pushed me|hit me|called me an?|盗撮|触られ|(?:腕|手|胸)を(?:掴|つか|触)|殴|怒鳴ら|偷拍|摸我|推我|动手/iu,
  },
  {
    kind: "discrimination",
    when: /racis|discriminat|(?:because|just because) (?:we|i) (?:are|were|am|was) (?:foreign|not korean|black|asian|chinese|japanese)|no foreigners|refused (?:to serve|entry)|wheelchair.{0,30}(?:refus|not allowed|denied)|差別|外国人だから|歧视|歧視|(?:no|not) (?:serve|allow)(?:ing)? (?:foreigners|foreign|muslim|black)|only koreans?|koreans only|韓国人(?:だけ|のみ|専用)|日本人(?:だから|お断り|は入れ)|外国人(?:お断り|は入れ|料金)|(?:因为|看)我们?是(?:外国|中国)|只(?:接待|收|让)韩国|不让我们进|不(?:接待|让)(?:外国|中国)人/iu,
  },
  {
    kind: "hygiene",
    when: /\bmou?ld(?:y)?\b|\brats?\b|\bmouse\b|\bmice\b|bed ?bugs?|cockroach|rotten|expired|reus(?:e|ed|ing) (?:the )?(?:food|side|dish)|カビ|腐っ|ネズミ|南京虫|使い回し|发霉|老鼠|臭虫|变质|过期|raw chicken|undercooked chicken|roach|droppings|filthy|ゴキブリ|生焼け|賞味期限|害虫|不干净|馊|脏死/iu,
  },
  {
    kind: "refund-dispute",
    when: /(?:refus|denied|declin|won't|wouldn't|no|never|without|want|demand|still waiting).{0,24}refund|refund.{0,24}(?:refus|denied|declin|never|not|no\b)|charged (?:me |us )?twice|double charged|overcharg|返金|二重請求|退款|退钱|多收|deposit.{0,30}(?:back|refus|keep|kept)|返して(?:くれ|もら)|キャンセル料|二重に|ぼったくり|不退|宰客|乱收费/iu,
  },
  {
    kind: "report-threat",
    when: /health department|\bpolice\b|report(?:ed|ing)? (?:this|you|them|it) to|lawsuit|lawyer|consumer (?:agency|protection)|保健所|警察|通報|訴え|投诉|举报|报警|消费者协会|small claims|city hall|embassy|press charges|sue (?:you|them)|消費者センター|通報します|弁護士|工商|12315|律师/iu,
    unless: /(?:near|next to|across from) (?:the )?police|police station/iu,
  },
];
