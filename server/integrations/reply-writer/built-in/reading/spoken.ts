import { honorificPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { type Predicate, readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { withHonouredMeals } from "@/server/integrations/reply-writer/built-in/reading/perspective";

const elders =
  /(?:남편분|아내분|부모님|어머님|아버님|어머니|아버지|할머니|할아버지|장모님|장인어른|어르신|어른)(?:이|가|께서|도|은|는|들이|들도|께서도) /;
const child = /(?:아이|아기|아들|딸|손주|조카|강아지|고양이|댕댕이)(?:들)?(?:이|가|도|은|는|까지) (?!때문)/;
const moods =
  /(?:^| )(?:(?:기분|마음|피로|스트레스|기대|걱정|긴장|허리|몸|입맛|귀|잇몸|팔꿈치|손목)(?:이|가|도|은|는|까지)?|속(?:이|도|까지)(?= (?:풀|편|든든|후련|시원|따뜻|확))|배(?:가|도)|눈(?:이|도)|(?:손질|관리|걷기|입기|신기|쓰기)(?:가|이|도)(?= (?:훨씬 |참 )?편)) (?:안 |덜 |하나도 |좀 |뚝 |팍 |확 |많이 |너무 |다 |더 |싹 |훨씬 |한결 )*[^ ]+$/;
const subjects = /(?<!지)(?:이|가)(?= )/;
const topics = /[가-힣](?:은|는|도|만)(?= (?!게 |것|거 |데 |점|줄 |수 |동안|중))/;
const doings = /(?:(?<!빼)(?<!떼)(?<!까)먹|마시|기다리|주문하|시키|비우|남기|리필하|포장하|흡입하|해치우|혼나)$/;
const feelings =
  /(?:가|앉|(?<!한숨 ?)쉬|놀|받|사|찾|헤매|들르|배우|느끼|웃|참|걷|맡기|버리|놀라|당황하|예약하|방문하|이용하|결제하|계산하|모시|전화하|물어보|말하|부탁하|요청하|끊|반하|울컥하|즐기|정착하|포기하|성공하|재방문하|기대하|춥|덥|아프|힘들|무섭|불편하|아쉽|속상하|답답하|민망하|즐겁|행복하|편하|편안하|든든하|신나|설레|지치|질리|헷갈리|감|씻|외우|세어보|출근하|퇴근하|버티|견디|서운하|불쾌하|옮기|(?<!말을? ?(?:안 |잘 안 |잘 )?)듣|(?:잘|푹|못) 자|다녀오|다녀가|찾아가|찾아오|(?:처음|또|다시|보고|놀러|모시고) 오|(?:남기고|그냥|바로|먹고|하고|읽고|보고|놀고|쉬고|마시고|듣고|받고) 나오|(?:운전해서|걸어서|타고|일부러|멀리서) 오|찍|(?<!굴러)(?<!날아)(?<!돌아)다니|돌아가|올리|잠들|구경하|(?:면서|듣고) 자|소문내|애먹|고생하|당하|눈물 콧물 다 빼|(?:분|시간|줄|줄을|내내) 서)$/;
const heard = /(?:얘기|이야기|말|소리|설명|권유)(?:만|도) (?:계속 |내내 )?듣$/;
const always = /(?:만족|추천|강추|실망|감동|감탄|후회|인정)하$/;
/** Before these another subject may have stood; 고 and 면서 keep theirs. */
const connective = /^.*(?:(?<!에)(?<!면)서|는데|은데|한데|지만|니까|다가|더니|길래|느라) /;
const negated = /([가-힣]+)지(?:가|는|도|를)? ?않$/;
const wentHome = /(?:쉬다|놀다|있다|즐기다|보내다|먹고|쉬고|놀고|보내고|마시고|받고|하고|비우고) [왔갔]$/;
const fromHere = /(?:^|[ ])((?:다녀|찾아|데려|모시고 )?)갔$/;

/** What a predicate tells, in the past before 다, with the guest honoured and what we gave said humbly. */
export function spoken({ words, base, honours }: Predicate): string {
  const given = (text: string) =>
    text
      .replace(/(?<!알|죽)((?:[아어여해려와춰워켜쳐셔겨라러봐꿔]|(?<!끝)내)) ?줬$/, "$1 드렸")
      .replace(/(?:갖다|가져다) ?줬$/, "가져다 드렸")
      .replace(/(?<=[가-힣] ?)줬$/, (plain) => (honours ? " 드렸" : plain))
      .replace(/ {2}/, " ");
  if (/\d ?분 서 있었$/.test(base)) return base.replace(/있었$/, "계셨");
  if (wentHome.test(base) && !subjects.test(words.replace(connective, "")))
    return withHonouredMeals(base.replace(/[왔갔]$/, "가셨"));
  const isElder = elders.test(`${words} `) && !/같$|더라면/.test(words);
  if (child.test(`${words} `)) return given(base);
  if (isElder) return honorificPast(words);
  if (honours) return given(base);
  if (/(?:원|금|비|료|값)(?:을|이나|를)? ?(?:더 |따로 |또 )?받$/.test(words)) return given(base);
  if (moods.test(words)) return honorificPast(words);
  if (always.test(words)) return honorificPast(words);
  const own = words.replace(connective, "");
  const main = negated.exec(words)?.[1] ?? words;
  const isDoing = doings.test(main) && !subjects.test(own);
  const isFelt =
    (feelings.test(main) && !subjects.test(own) && !topics.test(own)) ||
    /(?:듣고|받고|보고|먹고) 나오$/.test(main) ||
    heard.test(main);
  if (!isDoing && !isFelt) return given(base);
  const came = base.replace(fromHere, (_, how: string) => ` ${how === "다녀" ? "다녀가" : `${how}오`}셨`).trim();
  if (came !== base) return withHonouredMeals(came);
  return withHonouredMeals(honorificPast(words));
}

/** The clause as it happened, before 다; null where it tells nothing, or still speaks as the guest. */
export function inThePast(clause: string): string | null {
  const predicate = readPredicate(clause);
  if (predicate === null || predicate.kind === "noun") return null;
  const base = spoken(predicate);
  return asGuest.test(base) ? null : base;
}

const asGuest = /(?<![가-힣])(?:저|제|나|내|저희가|우리)(?![가-힣])/;
