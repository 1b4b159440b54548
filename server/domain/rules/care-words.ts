import { touchesSafety } from "@/server/domain/reply-guard/stance";

const money = "환불|보상|배상|변상|이중결제|바가지|사기(?:꾼|를|당|치|쳤|네|예|임)";
const law =
  "신고|고발|고소(?:하겠|할[게거것]|장[을이]|당|인)|소송|경찰|변호사|소비자원|(?:구청|시청)에|위생과|공정위|식약|(?<!\\d)11[29](?!\\d)";
const people =
  "차별(?!화)|혐오|성희롱|추행|몰카|몰래찍|폭행|때[렸리]|욕설|쌍욕|(?<!목)욕을|협박|반말|막말|무시당|모욕|장애인|휠체어|노키즈|임산부|자살|죽을뻔";
const bodies =
  "아프|아팠|병원(?:에갔|갔|행|비|신세)|응급|탈(?:이|났)|체했|복통|구역질|메스꺼|어지러|쓰러[질졌]|숨이[막안차]|호흡곤란|퉁퉁부|부었|가려[움웠워]|발진|(?<!커)피가|멍이[들났]|데[였인]|화상|미끄러|넘어[졌질]|다[쳤칠]|베[였인]|찔[렸리려]";
const dirt =
  "벌레|바퀴|(?:초|날)?파리가|모기|개미|거미|지렁이|구더기|기생충|쥐(?:가|를|똥|한마리)|머리털|체모|손톱(?:조각|이나)|금속|쇳|못(?:이|조각)나|나사|고무|담배|타는냄새|탄내|하수구|썩[은었어]|쉰[내맛]|상한|유통기한|소비기한|곰팡|변질";
const korean = new RegExp([money, law, people, bodies, dirt].join("|"));

const english =
  /\b(?:refund|compensat\w*|lawsuit|sue|suing|police|lawyer|discriminat\w*|racis\w*|harass\w*|assault\w*|rude|scam\w*|fraud|sick|ill|illness|poison\w*|hospital|emergency|allerg\w*|injur\w*|hurt|burn\w*|blood|mold\w*|mould\w*|rotten|expired|raw|(?:cock)?roach\w*|bugs?|insects?|rats?|mouse|mice|fly|flies|hairs|hair in|a hair|glass|metal|plastic|dirty|filthy|report(?:ed|ing)?)\b/i;
const otherLanguages =
  /返金|警察|訴え|差別|虫|髪の毛|食中毒|お腹|病院|アレルギー|火傷|やけど|怪我|腐|カビ|投诉|报警|退款|歧视|头发|拉肚子|食物中毒|医院|过敏|烫伤|受伤|发霉|变质|蟑螂/;

/**
 * Words after which no machine answers alone: harm, dirt, money withheld, rights, the law. Wide on purpose: a word too many
 * costs the owner one look, one too few could cost much more.
 */
export function hasCareWords(text: string): boolean {
  const flat = text.normalize("NFKC").replace(/\p{Cf}+/gu, "");
  const tight = flat.replace(/\s+/g, "");
  // 커피가 holds 피가.
  return (
    korean.test(tight) ||
    otherLanguages.test(tight) ||
    english.test(flat) ||
    touchesSafety(flat.replace(/커\s*피/g, " "))
  );
}
