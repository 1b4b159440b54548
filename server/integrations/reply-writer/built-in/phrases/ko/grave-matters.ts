import type { UrgencyKind } from "@/server/domain/analysis";

export type GraveKind = Exclude<UrgencyKind, "strong-complaint">;
/**
 * What happened, by the words it is told in, the gravest first. `tells` ends in "다": `$1` is the guest's own noun,
 * `[guest|others]` how it is said of the guest and of somebody who came along.
 */
export type GraveMatter = { sign: RegExp; tells: string };

const objects =
  "철 ?수세미 조각|철 ?수세미|수세미 조각|수세미|바퀴벌레|초파리|날파리|파리|애벌레|벌레|구더기|거미|개미|지네|달팽이|쥐똥|머리카락|눈썹|손톱|유리 ?조각|유리|플라스틱 ?조각|플라스틱|비닐 ?조각|비닐|쇳조각|철사|나사|못|고무줄|고무|담배꽁초|반창고|밴드|노끈|테이프|스티커|이쑤시개|스테이플러 ?심|뼛조각|돌멩이|돌|모래|휴지 ?조각|휴지|종잇조각|종이|바늘|곰팡이|녹물|실밥|이물질|털";
const dirt =
  "바퀴벌레|벌레|쥐|빈대|개미|거미|초파리|파리|곰팡이|머리카락|립스틱 ?자국|립스틱|오줌|배설물|구더기|녹물|물때|오물|핏자국|걸레|행주|먼지";
const noun = (words: string) => new RegExp(`(?<![가-힣])(${words})(?=[이가은는을를도의만에랑와과처들]|\\s|[.,!?~]|$)`);
const bodyPart =
  /(?<![가-힣])(손가락|발가락|발바닥|발목|손목|무릎|이마|얼굴|두피|입술|입안|혓?바닥|허벅지|종아리|팔꿈치|허리|다리|볼|손|팔|발|귀|목|등)(?=[이가은는을를도에]|\s)[^.!?]{0,24}(?:다쳤|다치|찢|베였|베이|긁|피가|피 ?나|상처|골절|부러|맞았|부딪|깨)/;

export const graveMatters: Record<GraveKind, readonly GraveMatter[]> = {
  illness: [
    { sign: /응급실/, tells: "응급실까지 [다녀오셨|다녀왔]다" },
    { sign: /(장염|설사|구토|복통|배탈|두통|몸살|고열)/, tells: "$1(으로/로) 고생[하셨|했]다" },
    { sign: /토하|토했|토할|토를/, tells: "구토로 고생[하셨|했]다" },
    { sign: /배가? ?아[프파팠]|배앓이|(?<![가-힣])탈이? ?나|탈이? ?났/, tells: "배가 [아프셨|아팠]다" },
    { sign: /(?<!업)체했|(?<!업)체해/, tells: "체해서 고생[하셨|했]다" },
    { sign: /병원/, tells: "병원까지 [다녀오셨|다녀왔]다" },
    { sign: /아프|아파|아팠|고생|앓|쓰러/, tells: "많이 [편찮으셨|아팠]다" },
  ],
  "foreign-object": [{ sign: noun(objects), tells: "$1(을/를) 보셨다" }],
  injury: [
    { sign: /화상|데었|데였|데인|데여/, tells: "화상을 입[으셨|었]다" },
    { sign: bodyPart, tells: "$1(을/를) [다치셨|다쳤]다" },
    { sign: /골절|부러[졌진져]/, tells: "뼈를 [다치셨|다쳤]다" },
    { sign: /물렸|물려|물린|물었/, tells: "물려서 [다치셨|다쳤]다" },
    { sign: /(진물|피|염증|물집|두드러기)(?=[이가도까]|\s|나|났|남|생)/, tells: "$1까지 [나셨|났]다" },
    { sign: /찢어[졌진지]|베였|베인|베이|상처|긁혔|긁혀/, tells: "상처를 입[으셨|었]다" },
    { sign: /넘어[졌져지]|미끄러[졌져지]/, tells: "넘어[지셨|졌]다" },
    { sign: /감전/, tells: "감전을 겪[으셨|었]다" },
    { sign: /멍(?:이|들|든)/, tells: "멍이 [드셨|들었]다" },
    { sign: /다쳤|다치|다친|맞았|부딪/, tells: "[다치셨|다쳤]다" },
    { sign: /통증|아프|아파|아팠|따갑|따가|쓰라/, tells: "통증으로 고생[하셨|했]다" },
  ],
  allergy: [
    { sign: /(두드러기|발진)/, tells: "$1까지 [나셨|났]다" },
    {
      sign: /(목|입술|얼굴|눈|혀)(?:이|가|도|까지)? ?(?:퉁퉁 ?)?(?:붓|부었|부어|부음)/,
      tells: "$1(이/가) [부으셨|부었]다",
    },
    { sign: /숨(?:이|을)? ?(?:안|못|막)|호흡/, tells: "숨쉬기 [힘드셨|힘들었]다" },
    { sign: /가려[웠워운]|가렵/, tells: "가려움으로 고생[하셨|했]다" },
    { sign: /알레르기|알러지/, tells: "알레르기 때문에 마음 졸이셨다" },
  ],
  discrimination: [{ sign: /차별|똑같이|거절|거부|못 ?들어|안 ?된다/, tells: "차별받는 마음이 드셨다" }],
  "staff-misconduct": [
    {
      sign: /(?<![가-힣])(?:쌍)?욕(?:을|설|하|함|했|먹|\s)|새끼|쌍소리|(?<![가-힣])년(?:이|아|\s)/,
      tells: "욕설을 들으셨다",
    },
    { sign: /반말/, tells: "반말을 들으셨다" },
    { sign: /소리(?:를)? ?(?:지르|질렀|질러|지름)|고함|윽박|호통/, tells: "큰소리를 들으셨다" },
    { sign: /때리|때렸|밀치|밀쳤|멱살|폭행/, tells: "거친 일을 겪으셨다" },
    { sign: /비웃|조롱|뒷담|흉을|막말|폭언/, tells: "모욕적인 말을 들으셨다" },
    { sign: /성희롱|더듬|만지|만졌|몸매|가슴|엉덩이/, tells: "불쾌한 말과 행동을 겪으셨다" },
  ],
  hygiene: [
    {
      sign: /재사용|재탕|재활용|다시 ?(?:내|담|나오|나가|쓰|넣)|남[은긴][^.!?]{0,12}다시/,
      tells: "음식이 다시 나가는 모습을 보셨다",
    },
    { sign: /(유통기한|소비기한)/, tells: "$1이 지난 것을 보셨다" },
    { sign: noun(dirt), tells: "$1(을/를) 보셨다" },
    { sign: /덜 ?익|안 ?익|핏물|설익/, tells: "덜 익은 음식을 받으셨다" },
    { sign: /(?<![속이손예일항세])상[한했]|쉰|쉬었|썩[은었]/, tells: "상태가 좋지 않은 것을 받으셨다" },
    { sign: /맨손|손으로|코를|침을|장갑/, tells: "위생이 걱정되는 모습을 보셨다" },
  ],
  "refund-dispute": [
    {
      sign: /(?:두|2) ?번[^.!?]{0,8}(?:긁|결제|계산|찍)|(?:긁|결제|계산)[^.!?]{0,8}(?:두|2) ?번|이중|중복/,
      tells: "결제가 두 번 되었다",
    },
    { sign: /(환불|위약금|예약금|보증금|수수료|반품|교환|추가금|회원권)/, tells: "$1 문제로 애를 태우셨다" },
    { sign: /취소/, tells: "취소 문제로 애를 태우셨다" },
    { sign: /결제|영수증|카드|금액이|요금이|이라더니|다더니/, tells: "금액 문제로 마음 쓰셨다" },
  ],
  "report-threat": [],
};

export type Sufferer = "guest" | "child" | "pet" | "company";
/** Who suffered, before the clause. */
export const sufferers: Record<Sufferer, string> = {
  guest: "",
  child: "아이가 ",
  pet: "아이가 ",
  company: "함께 오신 분까지 ",
};
