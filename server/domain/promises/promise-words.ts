/** 연락 · 고침 · 직원에게 나눔 · 확인 */
export const promiseKinds = ["contact", "mend", "share", "check"] as const;
export type PromiseKind = (typeof promiseKinds)[number];

const anyOf = (...parts: string[]) => `(?:${parts.join("|")})`;

/** How a shop binds itself, after 하: 하겠습니다, 할게요, 하도록 하겠습니다, 할 예정입니다, 해 보겠습니다. */
const willEnd = "(?:습니다|어요|으며|고(?!싶)|지만|으니|네요)";
const bound = anyOf(
  `겠${willEnd}`,
  "도록하(?:겠|려|고있)",
  "도록할(?:게|께)",
  "(?:려고|기로)(?:합니다|해요|했습니다|했어요|하였습니다|하고있)",
  "고자합니다",
);
const soon = anyOf("[게께]요", "예정", "계획", "생각(?:입니다|이에요|이예요)", "거[예에]요", "것입니다", "겁니다");
const did = anyOf(
  `하${bound}`,
  `할${soon}`,
  `드리${bound}`,
  `드릴${soon}`,
  `해(?:보|드리|두|놓|나가|주)${bound}`,
  `해(?:볼|드릴|둘|놓을|나갈|줄)${soon}`,
  `들어가${bound}`,
  `들어갈${soon}`,
);
const between =
  "(?:[을를도은는이가부터까지만]{0,2})(?:다시|직접|바로|꼭|한번더|한번|새로|더|철저히|꼼꼼히|자세히|진행)?";
/** A verb whose stem ends in a vowel, and its form before 게요: 고치, 고칠. */
const verb = (stem: string, future: string) => anyOf(`${stem}${bound}`, `${future}${soon}`, `${stem}(?:려|도록)하`);
/** "확인하고 … 하겠습니다": what was begun is finished by another verb of the same sentence. */
const thenEnds = `(?:하고|해서|하여|해|한뒤|한후|한다음|후에?|뒤에?)[^.!?]{0,40}?${anyOf(`겠${willEnd}`, "[ㄱ-힣][게께]요", "도록하겠")}`;
const said = (nouns: string) => `${nouns}${between}${did}`;
const task = (nouns: string) => `${nouns}${anyOf(`${between}${did}`, thenEnds)}`;

const contact = anyOf(
  said(
    anyOf(
      "연락",
      "전화",
      "문자",
      "메일",
      "회신",
      "답변",
      "(?<![보화해])답",
      "안내",
      "공지",
      "(?<!감사의?|사과의?|인사|부탁)말씀",
      "(?:결과|내용|경위)(?:를|을)?(?:말씀|안내|설명|공유)",
    ),
  ),
  verb("알려드리", "알려드릴"),
  verb("찾아뵙", "찾아뵐"),
  `(?:이어서|다시|이곳에|여기에)(?:적|남기|올리|쓰)겠${willEnd}`,
  `(?:이어서|다시|이곳에|여기에)(?:적을|남길|올릴|쓸)${soon}`,
);

const made = anyOf(
  "안내문?",
  "안내판",
  "표지판",
  "표시",
  "메뉴판",
  "매뉴얼",
  "기준",
  "방안",
  "대책",
  "대안",
  "방법",
  "의자",
  "우산",
  "선풍기",
);
const mend = anyOf(
  task(
    anyOf(
      "개선",
      "보완",
      "시정",
      "조치",
      "조정",
      "정비",
      "수리",
      "보수",
      "교체",
      "교환",
      "청소",
      "소독",
      "세척",
      "반영",
      "설치",
      "추가",
      "수정",
      "변경",
      "정리",
      "검토",
      "재검토",
    ),
  ),
  verb("(?<!마음을)고치", "고칠"),
  verb("고쳐(?:나가|보|놓|두)", "고쳐(?:나갈|볼|놓을|둘)"),
  verb("바로잡", "바로잡을"),
  verb("손보", "손볼"),
  verb("바꾸", "바꿀"),
  verb("바꿔(?:보|놓|나가)", "바꿔(?:볼|놓을|나갈)"),
  verb("낮추", "낮출"),
  verb("줄이", "줄일"),
  verb("줄여(?:보|나가)", "줄여(?:볼|나갈)"),
  verb("늘리", "늘릴"),
  verb("채워(?:두|놓)", "채워(?:둘|놓을)"),
  verb(
    "(?:간|온도|양|기준|레시피|염도|비율)(?:을|를|도)?(?:다시|새로)?맞추",
    "(?:간|온도|양|기준|레시피|염도|비율)(?:을|를|도)?(?:다시|새로)?맞출",
  ),
  verb(
    `${made}(?:을|를|도)?(?:더|새로|따로|다시)?(?:마련하|준비하|만들|세우|달|붙이|놓|찾)`,
    `${made}(?:을|를|도)?(?:더|새로|따로|다시)?(?:마련할|준비할|만들|세울|달|붙일|놓을|찾을)`,
  ),
  verb("방[법안][^.!?]{0,8}찾아보", "방[법안][^.!?]{0,8}찾아볼"),
);

const share = anyOf(
  task(anyOf("교육", "지도", "공유", "전달", "주의를?(?:주|당부)", "회의", "상의", "의논", "논의", "면담")),
  verb("전하", "전할"),
  verb("전해(?:두|주|드리)", "전해(?:둘|줄|드릴)"),
  verb("이야기(?:를)?(?:나누|하)", "이야기(?:를)?(?:나눌|할)"),
);

const check = anyOf(
  task(anyOf("확인", "점검", "재점검", "조사", "파악", "검사", "체크", "모니터링")),
  verb("살펴보", "살펴볼"),
  verb("살피", "살필"),
  verb("알아보", "알아볼"),
  verb("들여다보", "들여다볼"),
  verb("(?:되)?짚어보", "(?:되)?짚어볼"),
  verb("지[^.!?]{0,6}돌아보", "지[^.!?]{0,6}돌아볼"),
);

/** Korean without spaces, one sentence; the kinds in the order in which one of them is named. */
export const koreanPromises: readonly (readonly [PromiseKind, RegExp])[] = [
  ["contact", new RegExp(contact)],
  ["mend", new RegExp(mend)],
  ["share", new RegExp(share)],
  ["check", new RegExp(check)],
];

/** The shop acts only once the guest has done something, or it is what the shop always does. */
export const unbound =
  /(?:주시면|주신다면|주실때|오시면|오신다면|하시면|하신다면|남기시면|부르시면|계시면|있으시면|방문시|재방문|다음방문|다음에(?:오|또|뵐)|드시면|까요\??$|지않겠|지못하겠|어렵|힘들(?:것|겠))/;
export const habitual =
  /(?:(?<![오하그])늘(?![리린려어])|항상|언제나|언제든|매번|매일|한결같|변함없|다음에도|앞으로도|계속해?서)/;
/** Passing words on is a to-do only where they ask for something. */
export const passesOn = /전[하할해달]|나[누눌]/;
export const asksForSomething =
  /아쉬|불편|지적|부족|불만|서운|실망|언짢|속상|개선|의견|문제|점[을은도]|부분|내용|사항|그대로|저희끼리/;
export const praisePassedOn = /(?:칭찬|응원|감사|따뜻한|좋은|기쁜|예쁜|고운|마음|사랑|인사|안부|격려)/;
