import type { Language } from "@/server/domain/analysis";

type Words = { good: RegExp; bad: RegExp };

/** Enough words to take the side of a tourist's review; Korean is read by the model. */
const words: Record<Exclude<Language, "ko" | "other">, Words> = {
  en: {
    good: /\b(?:good|great|best|excellent|amazing|awesome|delicious|tasty|yummy|love[ds]?|loving|perfect(?:ly)?|friendly|kind|nice|lovely|wonderful|fantastic|fresh|clean|cozy|cosy|beautiful|recommend(?:ed)?|enjoyed|happy|helpful|welcoming|warm(?:-hearted)?|generous|reasonable|worth|favou?rite|outstanding|superb|incredible|gem|quick|comfortable|attentive|polite|crispy|tender|juicy|flavou?rful|flawless|glad|handed me|come back|came back|return(?:ing)? soon|must[- ]try)\b/giu,
    bad: /\b(?:bad|worst|worse|terrible|horrible|awful|disgusting|gross|rude|dirty|filthy|stain(?:ed|s)?|cold|bland|tasteless|salty|greasy|oily|soggy|dry|raw|undercooked|overcooked|burnt|stale|overpriced|expensive|pricey|slow|wait(?:ed|ing)? (?:for )?(?:over|more than|an hour|\d+)|disappoint(?:ed|ing|ment)|avoid|ignored?|unfriendly|unprofessional|broken|broke|closed|noisy|loud|smell(?:s|ed|y)?|crowded|cramped|sick|vomit\w*|poisoning|cockroach|bugs?|hair in|refus\w*|scam|rip[- ]?off|waste|never again|mediocre|poor|wrong|missing|late|small portions?|old|uncomfortable|regret|tough|chewy|lukewarm|mess(?:y)?|without notice|not worth|hard to find|no parking)\b/giu,
  },
  ja: {
    good: /美味し|おいし|うまい|うまかった|旨い|絶品|最高|親切|優し|丁寧|きれい|綺麗|清潔|素敵|素晴らし|良かった|よかった|良い|満足|おすすめ|オススメ|また来|また行|リピート|新鮮|可愛い|かわいい|楽し|嬉し|ありがとう|感動|お得|安くて|快適|落ち着|歌ってくれ|助かり|柔らか|ふわふわ|サクサク/gu,
    bad: /まずい|不味|美味しくな|おいしくな|最悪|ひどい|酷い|残念|がっかり|不親切|失礼|態度が悪|汚い|汚れ|不潔|臭い|高い|高すぎ|遅い|遅く|待たされ|冷めて|冷たかった|ぬるい|しょっぱい|味が薄|うるさい|狭い|二度と|虫|髪の毛|腹痛|吐|無視|返金|間違|足りな|少ない|硬い|期待外れ|いまいち|イマイチ|普通でした/gu,
  },
  zh: {
    good: /好吃|美味|好喝|很棒|太棒|不错|推荐|推薦|喜欢|喜歡|热情|熱情|亲切|親切|友好|友善|干净|乾淨|新鲜|新鮮|满意|滿意|便宜|实惠|划算|漂亮|舒服|舒适|完美|超赞|值得|开心|還會再來|还会再来|下次还来|正宗|地道|贴心|周到|教我们|温柔|好看/gu,
    bad: /难吃|難吃|不好吃|不好喝|差劲|太差|很差|糟糕|失望|恶心|噁心|脏|髒|臭|太贵|很贵|贵了|坑人|态度差|态度不好|态度恶劣|冷漠|慢|等了|等太久|凉了|冷了|太咸|太油|不新鲜|吵|拥挤|不推荐|不会再来|不再来|避雷|踩雷|后悔|退款|拉肚子|虫|头发|歧视|骗|一般般|破旧|没味道/gu,
  },
};
const englishDenial =
  /\b(?:not|never|no|isn't|wasn't|weren't|aren't|don't|didn't|doesn't|won't|can't|couldn't|hardly)\s+(?:\w+\s+){0,2}$/iu;
const denialReach = 28;

/** Stance of an English, Japanese or Chinese text from its words, −1 … 1; 0 when it takes no side. */
export function foreignPolarity(text: string, language: Language): number {
  if (language === "ko" || language === "other") return 0;
  let good = 0;
  let bad = 0;
  for (const { index } of text.matchAll(words[language].good)) {
    if (language === "en" && englishDenial.test(text.slice(Math.max(0, index - denialReach), index))) bad++;
    else good++;
  }
  for (const { index } of text.matchAll(words[language].bad)) {
    if (language === "en" && englishDenial.test(text.slice(Math.max(0, index - denialReach), index))) good++;
    else bad++;
  }
  return (good - bad) / (good + bad + 0.5);
}
