import type { UrgencyRule } from "./urgency-rule";

/** The same alarms in English, Japanese and Chinese; gravest first. */
export const foreignUrgencyRules: readonly UrgencyRule[] = [
  {
    kind: "illness",
    when: /bathroom floor|(?:couldn't|can't|could not) keep (?:any|it|food|water)|(?:spent|all|whole) (?:the )?night (?:in|on) the (?:bathroom|toilet)|violently ill|stomach (?:bug|flu|was upset|upset)|upset stomach|(?:was|were|been|got) (?:sick|ill) (?:all|for|after|the|within)|fever after|the runs\b|一直吐|吐了|发烧|發燒|不舒服了一|胃痛|胃疼|胃が痛|具合が悪く|体調を崩|気持ち悪くな|あたりました|当たりました|嘔吐|発熱|熱が出|病院(?:に|へ|で)|食坏|food poison|threw up|throwing up|vomit|diarrh|(?:got|fell|felt|was|were|became|made (?:me|us)) (?:so |very |really |violently )?(?:sick|ill)\b|stomach (?:ache|cramps|pain)|hospital|emergency room|食中毒|食あたり|腹痛|下痢|吐い|お腹を壊|お腹が痛|拉肚子|腹泻|食物中毒|呕吐|急诊|肚子(?:疼|痛)|吃坏|上吐下泻|恶心想吐|嘔吐|救急|点滴|ノロ|腹を下|お腹を下|\bE\.? ?coli|salmonella|norovirus|queasy|nause|on the toilet/iu,
    unless:
      /(?:next|close|right|straight) (?:to|across|by|from)|hospital (?:is|was) (?:right|just|near|across|next)|hospital (?:next|near|across)|(?:near|next to|across from|opposite) (?:the )?hospital|hospitality/iu,
  },
  {
    kind: "injury",
    when: /blister|scald|stitches|(?:tripped|slipped|fell|fallen|collapsed)\b.{0,40}(?:cut|broke|hurt|hit|bruis|ankle|wrist|chin|head|knee|open)|(?:cut|hurt|broke|sprained|twisted|smashed|fractured) (?:my|his|her|our|their) (?:\w+ )?(?:hand|finger|foot|leg|arm|chin|head|knee|ankle|wrist|toe|lip|mouth|tooth|back)|spilled? .{0,30}(?:on|over) (?:me|my|her|his|our)\b|concussion|electrocut|骨折|摔(?:了|倒|伤)|割(?:到|伤|破)|烫(?:到|了)|砸(?:到|伤)|夹(?:到|伤)|转んで|滑って|切って(?:しま|怪)|ぶつけ|打ちました|骨を折|縫(?:い|っ)|捻挫|腫れ(?:た|て|上)|水ぶくれ|刺さ(?:っ|り)|\bburn(?:ed|t) (?:my|me|his|her|our)|\binjur|\bbleed|\bbled\b|\bslipped\b|broke (?:my|a) tooth|chipped (?:my|a) tooth|infect(?:ed|ion)|electric shock|火傷|やけど|怪我|けがを|血が|烫伤|受伤|流血|滑倒|感染/iu,
  },
  {
    kind: "allergy",
    when: /(?:lips?|throat|face|tongue|eyes?) (?:swell|swelled|swollen|closed|tingl)|\bno (?:nuts?|peanuts?|shellfish|shrimp|dairy|milk|egg|gluten)\b.{0,60}(?:still|but|anyway|forgot|came|noticed|was made|had)|forgot.{0,20}no (?:nuts?|peanuts?|shellfish|dairy|egg|gluten)|(?:抜き|入れないで).{0,24}(?:入って|入れられ)|唇が腫|喉が腫|说了(?:不要|不能|别放).{0,16}(?:还是|結果|结果)|allerg|anaphyla|\bhives\b|アレルギー|じんましん|蕁麻疹|荨麻疹|呼吸困難|throat (?:closed|swell)|epipen|过敏|過敏/iu,
    unless:
      /handled|perfect|great with|took (?:it )?seriously|double-?checked|表示(?:が|も)|助かり|安心|聞いてくれ|no allerg|allerg.{0,60}(?:careful|accommodat|helpful|checked|asked|safe|no (?:problem|issue))|(?:careful|accommodat|checked|asked).{0,40}allerg|アレルギー.{0,20}(?:確認|対応|配慮|聞いて)/iu,
  },
  {
    kind: "foreign-object",
    when: /(?:found|there (?:was|were)|saw|discovered|pulled|bit into|crunched) .{0,40}(?:\bhairs?\b|\bbugs?\b|insects?|\bfly\b|\bflies\b|worms?|maggots?|plastic|glass|metal|wire|\bstaple|screw|rubber band|string|paper|shell of|toenail|fingernail)|(?:dead|live) (?:fly|bug|insect|worm)|ビニール|切れ端|虫(?:が|入り|の死)|石が入|爪が|糸くず|テープ片|小石|塑料片|铁丝|有(?:一?根|一?只|一?条).{0,6}(?:头发|虫|苍蝇|蟑螂)|吃到(?:头发|虫|石|塑料|玻璃)|(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal|stone|wire) (?:was |were )?(?:in|inside|on) (?:my|our|the|his|her|a)|found (?:a |an |some )?(?:\w+ )?(?:hair|bug|insect|cockroach|roach|fly|worm|plastic|glass|metal)|髪の毛(?:が|も|まで)?(?:入|混|出て|出ま|付いて|ついて|落ちて|浮)|(?:から|の中に|に)髪の毛|虫が|異物|ゴキブリ|蟑螂|虫子|异物|苍蝇|吃出|(?:吃|喝|咬|[里裡中]|有|发现|發現).{0,8}(?:头发|頭髮|钢丝|塑料|玻璃|指甲)|(?:头发|頭髮|钢丝|塑料|玻璃|指甲).{0,3}(?:[在掉混][^了]{0,4}[里裡中汤湯菜饭飯])|虫(?:が|の)|ハエ|針金|プラスチック|ガラス(?:片|の破片)|金属片|in my (?:food|soup|drink|coffee|rice|noodles|salad|chicken).{0,24}(?:hair|bug|insect|fly|metal|glass)|(?:hair|bug|insect|fly|maggot|nail|staple|screw|band-?aid) (?:floating|baked|stuck|inside)|maggot|(?:a|an|some) (?:staple|screw|nail|bolt|band-?aid|rubber band|toothpick|cigarette|feather|insect|bug|cockroach|worm|fly|spider|bone fragment|piece of (?:glass|metal|plastic|wire|wood)) (?:was )?(?:in|inside|on) |bit (?:down )?(?:on|into) (?:a )?(?:piece of )?(?:glass|metal|plastic|stone|staple|screw|rock)/iu,
    unless:
      /no (?:hair|bug|fl)|not a single|hair ?(?:cut|style|color|colour|salon)|my hair|虫(?:一匹|が?いない|よけ)|没有虫|髪の毛(?:が|を)?.{0,6}(?:綺麗|きれい|切)|头发.{0,8}(?:剪|染|好看)/iu,
  },
  {
    kind: "staff-misconduct",
    when: /comment(?:ed|ing)? on (?:my|her) (?:body|looks|legs|chest)|asked for my (?:number|phone)|film(?:ed|ing) (?:me|us|my)|took (?:photos|pictures|videos?) of (?:me|us|my).{0,30}(?:without|secretly)|without (?:my|our) (?:permission|consent)|insulted|spat|threw (?:the|my|our|it|a)\b.{0,20}(?:at|on)|laughed (?:at|in) (?:me|us|my|our)|followed me|体を触|触ってき|ナンパ|盗ま|怒られ|怒鳴|笑われ|バカに|推(?:了|我)|骂(?:了|人|我)|吼|偷(?:了|拍)|摸(?:了|我)|harass|groped|touched (?:me|my)|swore at|cursed at|yelled at|screamed at|shouted at|threaten|assault|stole|セクハラ|怒鳴|暴言|暴力|脅|骂人|骂我|辱骂|骚扰|威胁|打人|shoved|slapped|grabbed (?:me|my)|pushed me|hit me|called me an?|盗撮|触られ|(?:腕|手|胸)を(?:掴|つか|触)|殴|怒鳴ら|偷拍|摸我|推我|动手/iu,
  },
  {
    kind: "discrimination",
    when: /different menu|(?:higher|foreigner) prices?|because we(?:'re| are) (?:foreign|tourists|not|black|brown|asian|indian|muslim)|turned (?:us )?away.{0,40}(?:foreign|korean|speaking|language)|not speaking korean|seated (?:everyone|others|koreans?) (?:else )?(?:first|before)|ignored us because|(?:看|发现|知道|因为).{0,6}(?:我们|我)是?.{0,4}(?:中国|外国|游客|台湾).{0,16}(?:态度|不|拒|没)|轮椅.{0,16}不(?:让|给|准)|日本人だと|外国人だと|韓国語ができない(?:から|と)|racis|discriminat|(?:because|just because) (?:we|i) (?:are|were|am|was) (?:foreign|not korean|black|asian|chinese|japanese)|no foreigners|refused (?:to serve|entry)|wheelchair.{0,30}(?:refus|not allowed|denied)|差別|外国人だから|歧视|歧視|(?:no|not) (?:serve|allow)(?:ing)? (?:foreigners|foreign|muslim|black)|only koreans?|koreans only|韓国人(?:だけ|のみ|専用)|日本人(?:だから|お断り|は入れ)|外国人(?:お断り|は入れ|料金)|(?:因为|看)我们?是(?:外国|中国)|只(?:接待|收|让)韩国|不让我们进|不(?:接待|让)(?:外国|中国)人/iu,
  },
  {
    kind: "hygiene",
    when: /(?:someone(?: else)?'s|previous guest'?s?) (?:hair|lipstick|stain)|lipstick on (?:the|my)|\bants?\b (?:in|on|all)|食べ残し|戻して(?:い|る)|使い回|虫が(?:走|這|出)|カビ|髪の毛.{0,6}(?:ベッド|布団|枕)|厕所没冲|床单.{0,8}(?:脏|血|污)|剩菜|回收|\bmou?ld(?:y)?\b|\brats?\b|\bmouse\b|\bmice\b|bed ?bugs?|cockroach|rotten|expired|reus(?:e|ed|ing) (?:the )?(?:food|side|dish)|カビ|腐っ|ネズミ|南京虫|使い回し|发霉|老鼠|臭虫|变质|过期|raw chicken|undercooked chicken|roach|droppings|filthy|ゴキブリ|生焼け|賞味期限|害虫|不干净|馊|脏死/iu,
  },
  {
    kind: "refund-dispute",
    when: /charged my card twice|(?:won't|don't|never|not) (?:answer|reply|respond).{0,40}(?:refund|money|deposit|email)|kept (?:my|our) (?:deposit|money)|still waiting for my|overcharged|added .{0,20}(?:to|on) (?:the|our) bill|退款|不退|押金|多收|乱扣|扣款|返金|二重に|請求され|(?:refus|denied|declin|won't|wouldn't|no|never|without|want|demand|still waiting).{0,24}refund|refund.{0,24}(?:refus|denied|declin|never|not|no\b)|charged (?:me |us )?twice|double charged|overcharg|返金|二重請求|退款|退钱|多收|deposit.{0,30}(?:back|refus|keep|kept)|返して(?:くれ|もら)|キャンセル料|二重に|ぼったくり|不退|宰客|乱收费/iu,
  },
  {
    kind: "report-threat",
    when: /filed a complaint|reported (?:it |this |them )?to|health (?:inspector|authorit)|tourist police|food safety|consumer|相談します|通報|消費者|投诉(?:了|到|给)|举报(?:了|到|给)|卫生(?:部门|局)|health department|\bpolice\b|report(?:ed|ing)? (?:this|you|them|it) to|lawsuit|lawyer|consumer (?:agency|protection)|保健所|警察|通報|訴え|投诉|举报|报警|消费者协会|small claims|city hall|embassy|press charges|sue (?:you|them)|消費者センター|通報します|弁護士|工商|12315|律师/iu,
    unless: /(?:near|next to|across from) (?:the )?police|police station/iu,
  },
];

export const foreignAnger: UrgencyRule = {
  kind: "strong-complaint",
  when: /\bscam|rip-?off|thieves|fraud|avoid at all costs|worst (?:place|restaurant|experience|hotel)|never (?:ever )?(?:go|come) here|詐欺|最悪|二度と(?:行|来)|骗子|黑店|千万别来|避雷/iu,
};
