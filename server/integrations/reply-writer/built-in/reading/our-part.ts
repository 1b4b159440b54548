import { doneBefore } from "@/server/integrations/reply-writer/built-in/grammar/adnominal";
import { honorificPast, infinitive } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { isName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

/** What went wrong as ours: "콜라를 빠뜨려 (죄송해요)", "콜라를 빠뜨린 (점도)", "콜라를 빠뜨리고". */
export type OurPart = { hae: string; n: string; and: string };

const desk = /^(관리실|매장|가게|데스크|프런트|프론트|카운터|접수처|고객센터)(?:이|가|은|는|도|에서|에)?$/;
/** Not one of us said so. */
const another = /(?:아내|남편|어머|아버|친구|손님|의사|약사|간호사|병원)[가-힣]{0,2}(?:이|가|은|는|께서|에서) /;
const child = /(?:아이|아기|아들|딸|손주|조카)(?:들)?(?:이|가|도) /;

type Turn = readonly [RegExp, (...found: string[]) => string | null];

const span = "(?:\\d+|한|두|세|네|몇) ?시간(?: ?\\d+ ?분| ?반)?|\\d+ ?분|한참";
const word = "[가-힣]+";
const person =
  /(?:직원|알바|사장|원장|점장|실장|매니저|선생|간호사|기사|강사|관리사|상담사|이모|주인|디자이너|트레이너|위생사|카운터|접수처|데스크|프런트|프론트)[가-힣 ]*$/;
const whole =
  /^(?:아무|아무것|음식|배달|주문|택배|메뉴|물건|사람|직원|기사|자리|연락|전화|답|말|설명|대답|버스|차|차례|순서|소식|문자|글|리뷰)$/;
const words: Readonly<Record<string, string>> = {
  답장: "답장",
  대꾸: "대답",
  답: "답",
  대답: "대답",
  말: "말씀",
  얘기: "말씀",
  이야기: "말씀",
  사과: "사과 말씀",
  "사과 한마디": "사과 말씀",
  "사과의 말": "사과 말씀",
  안내: "안내",
  설명: "설명",
  인사: "인사",
  연락: "연락",
  공지: "안내",
  고지: "안내",
  양해: "양해 말씀",
};
const wordNames = Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** How the stem of what happened is told as ours; the first that fits. */
const turns: readonly Turn[] = [
  [
    /^([가-힣0-9 ]{1,12}?)(?:을|를)? ?(?:시키|주문하)셨는데 ([가-힣0-9 ]{1,10}?)(?:이|가|을|를|로|으로)? ?(?:나오|오|주|가져다 ?주|갖다 ?주)$/,
    (wanted, got) =>
      /(?<![가-힣])(?:안|못|다|잘)$|(?:게|서|만에|채)$/.test(got) || whole.test(got)
        ? null
        : `${wanted}${particleFor(wanted, "을/를")} 시키셨는데 ${got}${particleFor(got, "을/를")} 드리`,
  ],
  [
    /^(?:(.*?)(?:이|가|은|는|도) )?((?:[가-힣]+ )?(?:휴대폰|핸드폰|폰|모니터|컴퓨터|티비|화면|차트)만) (?:계속 |내내 )?(?:보|봐|쳐다보|들여다보)(?:면서 .*|고 ?있)?$/,
    (who, what) => (who === "" || person.test(who) ? byPerson("", who, `${what} 보`) : null),
  ],
  [/^저희끼리 (떠들|웃|놀|얘기하|이야기하|수다 ?떨)(?:고 ?있)?$/, (what) => `저희끼리 ${what}`],
  [
    new RegExp(
      `^(.*?)(${span})(?: ?(이나|넘게|동안|정도|가까이|가량|내내))?(?: ?(?:이나|을|은))? ?(?:기다리|대기하|서 있)$`,
    ),
    (lead, time, how) => `${lead}${lasting(time, how)} ${how === "내내" ? "내내 " : ""}기다리시게 하`,
  ],
  [
    new RegExp(`^(.*?)(${span})(?: ?(이나|넘게))? ?(?:동안 )?(?:세워 ?(?:놓|두)|벌 ?세우|방치하)$`),
    (lead, time, how) => `${lead}${lasting(time, how)} 서 계시게 하`,
  ],
  [
    new RegExp(`^(.*?)(${span})(?: ?(이나|넘게|만에))? ?(걸려서|걸려) (오|나오|받)$`),
    (lead, time, how, _, came) =>
      `${lead || (came === "나오" ? "나오기까지 " : "도착까지 ")}${lasting(time, how === "만에" ? "" : how)} 걸리`,
  ],
  [/^(.+)$/, (all) => withoutWord(all)],
  [
    new RegExp(`^((?:${word} )?)(${word}?)(?:님)?(?:이|가|은|는|도|께서)? ?반말(?:을|도|로)? ?(?:하|쓰|응대하)$`),
    (lead, who) => byPerson(lead, who, "반말로 응대하"),
  ],
  [/^(?:(.*) )?반말(?:을|도)? ?(?:하|쓰)$/, (who = "") => byPerson("", who, "반말로 응대하")],
  [
    /^(.*?)(?:(?:이|가|은|는|도|께서) )?(?:너무 |정말 |진짜 |좀 |많이 |엄청 )*(불친절하|무뚝뚝하|퉁명스럽|쌀쌀맞|무성의하|무례하|건성이|차갑)$/,
    (who, how) => (person.test(who) || who === "" ? byPerson("", who, `${manner(how)} 응대하`) : null),
  ],
  [
    /^(.*(?:데|니|니까) )?(.*?)(?:(?:이|가|은|는|도|께서) )?(?:크게 |계속 )?(한숨|짜증|화|큰소리|언성|정색)(?:을|를)? ?(?:쉬|내|치|높이|하)$/,
    (lead = "", who, what) => {
      const isOurs = person.test(who) || (who === "" && lead !== "");
      const part = isOurs ? byPerson("", who, `${moods[what] ?? what} 응대하`) : null;
      return part === null ? null : `${lead}${part}`;
    },
  ],
  [
    /^(?:몇 번을 |여러 번 |계속 |아무리 )?(?:불러도|부르셔도|(?:호출)?벨(?:을)? 눌러도|호출해도) (?:아무도 |직원이 |대답도 |바로 )*(?:안|못) ?(?:오|보|쳐다보|하)$/,
    () => "부르셔도 바로 가지 못하",
  ],
  [
    /^(?:(.+) )?(전화|연락)(?:를|을|도|는|했는데도?|하셨는데도?|해도|하셔도|했더니|하셨더니)? ?(?:계속 |한 번도 |아예 )?(?:안|못) ?받$/,
    (lead = "", what) =>
      /[가-힣](?:이|가|은|는) ?$/.test(lead) && !desk.test(lead)
        ? null
        : `${lead ? `${lead.replace(desk, "$1에서")} ` : ""}${what}도 받지 못하`,
  ],
  [
    /^(.*(?:라고|다고))(?:만)? ?(?:우기|잡아떼|둘러대|(?<=만 ?)하)$/,
    (said) => (another.test(said) ? null : `${said}${/만 .*고$/.test(said) ? "" : "만"} 말씀드리`),
  ],
  [
    new RegExp(
      `^((?:${word} )*?)(${word}?)(이|가|은|는|도|을|를)? ?(?:하나 |또 |아예 |전부 |다 )*(?:빠지|빠져 ?있|누락되|누락하|빠뜨리|안 ?들어 ?있|안 ?들|안 ?오|안 ?넣어 ?(?:주|두))$`,
    ),
    (lead, thing, particle) => leftOut(lead, thing, particle, "빠뜨리"),
  ],
  [
    new RegExp(
      `^((?:${word} )*?)(${word}?)(이|가|은|는|도|을|를)? ?(?:하나 |또 |아예 |전부 |다 )*(?:안|못) ?(?:챙겨 ?|갖다 ?|가져다 ?)?주$`,
    ),
    (lead, thing, particle) => leftOut(lead, thing, particle, "챙겨 드리지 못하"),
  ],
  [
    new RegExp(
      `^((?:.*[가-힣0-9] )?${word}(?:이|가|도|은|는)) (?:잘 |제대로 |아예 |계속 |하나도 |전혀 )*안 ?(되|나오|열리|닫히|잠기|켜지|잡히|들어오|맞|빠지|붙|내려가|보이|들리|지워지|풀리|익|마르)$`,
    ),
    (thing, verb) => (person.test(thing.replace(/.$/, "")) ? null : `${thing} ${verb}지 않`),
  ],
  [
    /^(.*(?:(?:두|세|네|다섯|여러|몇) ?번(?:이나|을|씩)?|계속|밤새|한참(?:을)?) ?(?:[가-힣]+ )?)(말하|말씀하|물어보|부르|전화하|요청하|부탁하|확인하|헤매|찾|떨|걷)$/,
    (lead, verb) => `${lead}${madeTo(lead, verb === "말하" ? "말씀하" : verb)} 하`,
  ],
  [
    /^(.*?)([가-힣]*[아어여해려와워춰겨켜쳐라러봐꿔내배]) ?주(?:지를|질|지는|지도|지) ?않$/,
    (lead, did) => `${lead}${did} 드리지 못하`,
  ],
  [/^((?:.+ )?)듣지(?:를|도)? 않$/, (lead) => `${lead}귀담아듣지 않`],
  [
    /^((?:.+ )?)([가-힣]{2,}?)(은|는|도|을|를) 안 ([가-힣]*[아어여려와춰워켜쳐겨라러봐꿔내]) ?주$/,
    (lead, what, particle, did) =>
      person.test(what)
        ? null
        : `${lead}${what}${particle === "도" ? "도" : particleFor(what, "을/를")} ${did} 드리지 못하`,
  ],
  [
    /^(?:(.+) )?([가-힣]{2,}?)(?:도|를|을|는|은)? 안 해 ?주$/,
    (lead = "", what) => `${lead ? `${lead} ` : ""}${what}도 해 드리지 못하`,
  ],
  [
    /^(.*?)(헤매|고생하|헛걸음하|놀라|당황하|걱정하|민망하|헷갈리|애먹)$/,
    (lead, verb) => (/[가-힣](?:이|가) /.test(lead) && !child.test(lead) ? null : `${lead}${madeTo(lead, verb)} 하`),
  ],
];

const moods: Readonly<Record<string, string>> = {
  한숨: "한숨을 쉬며",
  짜증: "짜증 섞인 말로",
  화: "화를 내며",
  큰소리: "언성을 높이며",
  언성: "언성을 높이며",
  정색: "정색하며",
};

/** What went wrong, said as what we did or did not do; null where only the guest's own words tell it. */
export function ourPart(stem: string): OurPart | null {
  for (const [form, told] of turns) {
    const found = form.exec(stem);
    const ours = found === null ? null : told(...found.slice(1).map((part) => part ?? ""));
    if (ours !== null && ours !== undefined) return partOf(ours.replace(/ {2,}/g, " ").trim());
  }
  return null;
}

function partOf(stem: string): OurPart {
  return { hae: infinitive(stem), n: doneBefore(stem), and: `${stem}고` };
}

/** "30분 | 기다리": "30분이나"; "한 시간 | 넘게". */
function lasting(time: string, how: string): string {
  if (/넘게|가까이|가량|정도|동안/.test(how)) return `${time} ${how}`;
  if (time === "한참" || how === "내내") return time;
  return `${time}${/[반분간]$/.test(time) ? "이나" : "이나"}`;
}

/** "밤새 | 떨" → "밤새 떠시게"; of a child "떨게". */
function madeTo(lead: string, verb: string): string {
  return child.test(lead) ? `${verb}게` : honorificPast(verb).replace(/셨$/, "시게");
}

function manner(stem: string): string {
  if (stem === "건성이") return "건성으로";
  return `${stem}게`;
}

/** Who of us it was stays, where the guest said so. */
function byPerson(lead: string, who: string, did: string): string | null {
  const named = `${lead}${who}`.trim().replace(/(?:이|가|은|는|도|께서)$/, "");
  if (named === "") return did;
  if (!person.test(named) || /(?:고|데|서|니) /.test(named)) return null;
  if (/(?:카운터|접수처|데스크|프런트|프론트)$/.test(named)) return `${named}에서 ${did}`;
  return `${named}${particleFor(named, "이/가")} ${did}`;
}

/** "콜라도 빠지": of a thing that belongs to the order, not of the order itself. */
function leftOut(lead: string, thing: string, particle: string, did: string): string | null {
  if (
    (particle === "도" && /[어러해봐]$/.test(thing)) ||
    (thing.length < 2 && !/^[햄컵떡밥국면빵약책꽃]$/.test(thing)) ||
    whole.test(thing) ||
    !isName(`${lead}${thing}`.replace(/ 하나$/, "")) ||
    person.test(thing) ||
    /(?:이|가|은|는|도|을|를|고|서|데|니) $/.test(lead)
  )
    return null;
  return `${lead}${thing}${particle === "도" ? "도" : particleFor(thing, "을/를")} ${did}`;
}

/** "미리 말도 안 해 주", "연락도 없": nothing was said. */
function withoutWord(stem: string): string | null {
  const found = new RegExp(
    `^(.*?)(?<![가-힣])(${wordNames})(?: ?한마디)?(?:도|은|는|을|를|이|가)? ?((?:미리|제대로|전혀|아예|따로|하나도|한 번도|한번도) )*(?:없|(?:(?:안|못) ?(?:해 ?주|하|주|받|드리|나오)|못 ?듣)|하지 않|못하)$`,
  ).exec(stem);
  if (found === null) return null;
  const [, before = "", name = "", how = ""] = found;
  const said = words[name] ?? name;
  const lead = before.replace(/는 (?:거|것|걸|건)(?:을|은)? /, "는 것을 ");
  if (/[가-힣](?:은|는) (?!미리|따로|제대로)\S+ /.test(lead)) return null;
  if (/[가-힣](?:이|가) /.test(lead) && !person.test(lead.replace(/(?:이|가|은|는) .*$/, ""))) return null;
  const object = /[을를] (?:미리 )?$/.test(lead);
  const particle = object ? " " : said === "말씀" && /미리|제대로/.test(lead + how) ? "" : "도 ";
  const verb =
    object || particle === ""
      ? `${said === "말씀" ? "말씀드리" : `${said}해 드리`}지 못하`
      : `${said}${particle}드리지 못하`;
  return `${lead}${how}${verb}`;
}
