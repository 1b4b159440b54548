import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { favourOf } from "@/server/integrations/reply-writer/built-in/reading/favour";
import { isParticular } from "@/server/integrations/reply-writer/built-in/reading/particular";
import { type Quotation, quotationOf } from "@/server/integrations/reply-writer/built-in/reading/quotation";
import { reportedIn } from "@/server/integrations/reply-writer/built-in/reading/reported";
import { type Retold, retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import type { RetoldComplaint } from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { fondOf, type Taken, takenIn } from "@/server/integrations/reply-writer/built-in/reading/taken/taken";
import { wordingsOf } from "@/server/integrations/reply-writer/built-in/reading/wordings";
import { verdictIn } from "@/server/integrations/reply-writer/built-in/reading/verdict";

/** Something we did ("고기를 구워 드린"), at most two of them. */
export type Deed = { deed: string; besides?: string };

/** What the guest told that nobody else would: something we did, a result or a story in our own words, their clause told back whole, or a few words as they stand. */
export type Detail = Deed | Retold | RetoldComplaint | Taken | Quotation;

const fewestWords = 3;
const mostLetters = 24;
const longestDeed = 26;
/** More nouns in a row without a particle are notes, not a clause. */
const mostBare = 1;
const intensifier = /^(?:정말|진짜|너무|아주|참|완전|엄청|매우|되게|제일|다|잘|더|특히)$/;
/** Ours told as somebody else's, or a noun taken for a verb. */
const amiss =
  /[다라]고 했다니$|주신|주셨|주시|주셔|드렸다|참았다|말아|뒀다|푸졌|얼얼졌|안 셨|미쳤|저희 |갔다가|러 [갔왔]|니까|(?:님|직원|알바|사람|이모|할머니)(?:이|가|은|는|도) |(?:부모님|어른들?|어머님|아버님|어르신)(?:들)?(?: 모두|이|가|도)? [가-힣 ]*(?<![셨])다니$|(?:그것|거기|여기|맞췄|시켰|맡겼|주문했|왔|[^나]갔|봤|샀)다니$/;
/** What led up to it, or what the guest did. */
const leadsUp = /(?:[가-힣]데|[가-힣]며|면서|니까|더니|길래|다가|지만|려고|라서)(?:요|도)?[ㅠㅜ.…~!]*$/;
/** "골라주시는데": a deed that lacks its thing. */
const helps = /^[가-힣]+ ?(?:주[셨시신심]|줬|줌)/;
/** "여기선 사진 보여 드린". */
const here = /^(?:여기(?:서|선|는|서는)?|여긴|이 ?집은) /;
const lastPart = /^.*(?:서|는데|은데|인데|니까|더니|[가-힣]라|자마자) /;
const meanwhile = /(?:며|면서) (?!.*(?:며|면서) )/;
const subject =
  /[가-힣](?:(?<!없|같|많)이|가|(?:은|는)(?! ?(?:줄|것|게|걸|거|데|동안|중|날|시간|길|맛|집|곳))|(?<!에서|에|한테|[아어해려와워]|없이|하나)도(?! 없이)|까지) /;
/** What only a guest does: told of them it wants another form. */
const guestDoes =
  /(?:먹었|드셨|마셨|찍었|갔|왔|봤|샀|쉬었|놀았|잤|받았|남겼|비웠|시켰|읽었|웃었|(?<!가라)앉았|있다 갔|깼|일어났|일어섰|걸었|탔|썼|입었|신었|발랐|배웠|찾았|알았|몰랐|정착했|출근했|퇴근했|성공했|예약했|뺐|버텼|즐겼|울었|들었|냈|미뤘|맡겼|낳았)다니$/;
const somebody = /(?:아이|아들|딸|손주|조카|강아지|고양이|손님|친구|동료)[가-힣]{0,3}(?:이|가|도) /;
const describes = /(?:좋았|많았|컸|예뻤|빨랐|달랐|넓었|쉬웠|가까웠|아프셨)다니$/;

/** "비상등 켜고 뛰어야 합니다". */
const hasTo = /야 ?(?:하|해|합|함|되|돼|됩|됨)/;
/** "바로 치워주시긴 했는데": more is to come. */
const conceded = /긴 ?(?:했|하|한)[가-힣]*$/;
const ofOrder = /(?:배달|배송|음식|택배|메뉴|주문)[가-힣 ]*(?:이|가|도|은|는|까지) [^.]*왔다니$/;

/** A clause, the same with what led up to it where that is short, and how it stood in the review; `lead` stood before it. */
export type Said = { clause: string; together: string; written: string; lead?: string };

/** What a clause of praise tells: something we did, a result, the clause told back, a few words as they stand; each from the fullest words to the plainest. */
export function* detailsOf(
  { clause, together, written, lead = "" }: Said,
  isSayable: (words: string) => boolean,
): Generator<Detail> {
  for (const deed of conceded.test(clause) ? [] : deedsIn(clause, together, lead))
    if (isSayable(`${deed} 걸 기억해 주셔서 고마워요.`)) yield { deed };
  const taken = takenIn(clause, lead);
  if (taken !== null && isSayable(`${taken.taken} 정말 기뻐요.`)) yield taken;
  if (leadsUp.test(clause) && !soundsGlad(clause)) return;
  for (const words of wordingsOf(clause))
    for (const read of [reportedIn, verdictIn, toldWhole]) {
      const told = read(words);
      if (told !== null && isSayable(`${told.ni} 정말 기뻐요.`)) yield told;
    }
  const fond = fondOf(clause);
  if (fond !== null && readPredicate(fond.taken)?.kind !== "verb" && isSayable(`${fond.taken} 칭찬이 기뻐요.`))
    yield fond;
  const quoted = quotationOf(written);
  const isGlad = quoted !== null && isOf(together, quoted) && !soundsBad(quoted.quote) && !hasTo.test(quoted.quote);
  if (isGlad && isSayable(`${quoted.quote}는 말씀이 반가워요.`)) yield quoted;
}

function deedsIn(clause: string, together: string, lead: string): string[] {
  const deed = deedIn(clause, together, lead)?.replace(here, "") ?? null;
  if (deed === null) return [];
  const words = spaced(deed, isNoun).split(" ");
  const isSeam = (from: number) =>
    from === 0 || /(?:[이가고며]|서|면서|니까?|는데|[다라자냐]고)$/.test(words[from - 1] ?? "");
  const shorter = words.flatMap((_, from) =>
    isSeam(from) && words.length - from >= fewestWords && !/^(?:해도|하면|하니|하셔서|하고|수)$/.test(words[from] ?? "")
      ? [words.slice(from)]
      : [],
  );
  return [words.join(" "), ...shorter.map((rest) => rest.join(" "))].filter(
    (told, at, all) => told.length <= longestDeed && tellsOwn(told) && all.indexOf(told) === at,
  );
}

/** "설명을 잘해 드린" is done for everybody. */
function tellsOwn(deed: string): boolean {
  const words = deed.replace(/ \S+$/, "");
  return !(/^[이그저]렇게 /.test(words) || (words.includes(" ") && !isParticular(words)));
}

/** "그림까지 그려가며 | 설명해 주셨어요" is one deed. */
function deedIn(clause: string, together: string, lead: string): string | null {
  const whole = meanwhile.test(together) ? favourOf(together) : null;
  const done = whole?.split(" ").at(-2) ?? "";
  if (whole !== null && clause.includes(done)) return whole;
  return (
    favourOf(clause) ??
    (/(?:보|들|묻|씻|닦|재)고$/.test(lead) && helps.test(clause) ? favourOf(`${lead} ${clause}`) : null)
  );
}

/** A note may hold more than the clause it was read as. */
function isOf(clause: string, { quote }: Quotation): boolean {
  const words = /‘(.+)’/.exec(quote)?.[1]?.split(" ") ?? [];
  return words.every((word) => clause.includes(word.slice(0, Math.max(1, word.length - 1))));
}

/** Of what the guest felt and was given, and without what led up to it. */
function honouring(told: Retold | null): Retold | null {
  const ours = (text: string) =>
    text
      .replace(/아팠다(?=[니고]$)/, "아프셨다")
      .replace(/([아어여해려와겨켜춰봐내워라]) ?주신 (?=[가-힣])/, "$1 드린 ")
      .replace(/(?<![가-힣])주신 (?=[가-힣])/, "드린 ")
      .replace(/드시셨다(?=[니고]$)/, "드셨다")
      .replace(/쌌다(?=[니고]$)/, "저렴했다")
      .replace(/([가-힣](?:을|를|도|까지)? )줘서 좋았다(?=[니고]$)/, "$1드려서 좋으셨다")
      .replace(/((?<![가-힣])아이(?:들)?(?:도|가|이|는|은) )드셨/, "$1잘 먹었")
      .replace(/^(?:.*[^던는은한른운서고며데니] )(?=아이(?:들)?(?:이|가|도) )/, "")
      .replace(/^.*더니 (?=\S+ \S+ \S)/, "");
  return told && { ni: ours(told.ni), go: ours(told.go) };
}

function toldWhole(clause: string): Retold | null {
  const told = honouring(retold(clause));
  if (told === null || soundsBad(clause) || (amiss.test(told.ni) && !ofOrder.test(told.ni))) return null;
  const words = told.ni.split(/\s+/).filter((word) => !intensifier.test(word));
  if (nounsIn(told.ni, []).filter(({ particle }) => particle === "").length > mostBare) return null;
  const hasSubject = subject.test(told.ni.replace(lastPart, "")) || (subject.test(told.ni) && describes.test(told.ni));
  const isShort = told.ni.replace(/[^가-힣]/g, "").length <= mostLetters;
  const isPlain = words.length === fewestWords - 1 && isNoun((words[0] ?? "").slice(0, -1));
  const isKnown = isPlain || (words.length >= fewestWords && nounsIn(told.ni, []).length > 0);
  const isGuests =
    guestDoes.test(told.ni) &&
    !ofOrder.test(told.ni) &&
    (!somebody.test(told.ni) || /(?:들|샀|썼|받|봤|갔|왔)[았었]?다니$/.test(told.ni));
  return hasSubject && !isGuests && isShort && (isKnown || isParticular(told.ni)) ? told : null;
}
