import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { withoutParticle } from "@/server/integrations/reply-writer/built-in/reading/taken/single";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";

export type Fond = { of: "tasty" | "fond"; taken: string };

export const adverb =
  /^(?:의외로|은근히|생각보다|진짜|정말|너무|완전|아주|제일|가장|특히|역시|역대급|그냥|다|넘|무조건|레알|리얼|개|와|또|엄청|참|단연|여기|아직|아직도|여전히|매번|항상|늘|계속|살짝|적당히|하나도|전부|모두|다들|바로|직접|같이|둘다|먼저|따로|많이|조금|좀|더|잘|겁나|다시|하나하나|하나|그대로|유난히|오늘|이래|와이리|골고루|두루|무척|굉장히|은근)$/;
/** Whom they speak to, or what they set aside before it. */
const before = /^(?:형님|언니|오빠|누나|이모님?|쌤|선생님|원장님|사장님|실장님|둘째치고|말할것도|제쳐두고)$/;
const wild =
  "(?:보약|보소|제대로(?:고|예|임|네|입|$)|미쳤|미침|미쳐|대박|예술|지[림렸]|끝내[주줍줌줘]|장난 ?(?:아[님니]|없)|쩔[어었]|쩐다|레전드|환상|사기|찢었|오[짐졌]|굿굿?|짱|최고(?!의)|나무랄 ?데 ?없|인생|넘사벽|엄지척|반함|반했|인정[하합해함])";
const tasty = "(?:존맛|꿀맛|JMT|맛있|맛나|맛집|개꿀맛|핵맛|밥도둑|취향 ?저격)";
const good = new RegExp(`^(.+?) (?:${wild}|(${tasty}))[가-힣ㄱ-ㅎ ]{0,6}$`);
/** A word that is no noun by its ending. */
export const inflected =
  /(?:[서며데요던니]|[가-힣](?:지만|으면|니까|는데|은데|[어아해]도|하고|다고|[았었했]고|하게|[했었았]음|하기|때|[는은던]게|번째|니다|[쳤했었았]다|이라|라서|[없있]고)|[^가-힣].*)$|^(?:번째|않고|않아|아니고|마음|몸|맘|기분|이거|그거|여기|저기|이게|그게|사람|느낌|기분|생각|오늘|어제|점심|저녁|아침|서비스|맛|가격|집|곳|마무리|대비|위주|정도|조합|구성|모든|것|거|데|때|사장님?|원장님?|직원|이모님?|선생님?|쌤)$/;
export const people =
  /(?:님|쌤|분|직원|알바|사장|원장|이모|아주머니|아줌마|아저씨|할머니|할아버지|주인|코치|관장|기사)(?:들)?$/;
const longest = 14;

/** The thing a guest raves about, with what they like of it ("목살 두께"); null where no noun stands there. */
export function fondIn(note: string): Fond | null {
  const [, lead = "", taste] = good.exec(note) ?? [];
  const words = lead.split(" ").filter((word) => !adverb.test(word) && !before.test(word));
  const last = words.at(-1) ?? "";
  const bare = bareOf(last);
  if (bare === null || people.test(bare) || inflected.test(bare)) return null;
  const thing = fitName([...qualifiers(words.slice(0, -1)), bare].join(" "));
  if (thing === null) return taste === undefined ? null : eatenIn(lead);
  if (thing.replace(/\s/g, "").length < 2 || thing.length > longest || soundsBad(thing)) return null;
  if (last === bare && nounsIn(thing, []).length === 0 && bare.length < 2) return null;
  return { of: taste === undefined ? "fond" : "tasty", taken: thing };
}

/** "김치만두 맵찔이는 조심": what is eaten there. */
function eatenIn(lead: string): Fond | null {
  const eaten = nounsIn(lead, []).findLast(({ isEaten }) => isEaten);
  return eaten === undefined || soundsBad(eaten.name) ? null : { of: "tasty", taken: eaten.name };
}

function bareOf(word: string): string | null {
  if (word === "") return null;
  const known = nounsIn(word, []).find(({ start }) => start === 0);
  if (known !== undefined) return known.name;
  return withoutParticle(word) ?? word;
}

/** What stands before a noun and belongs to it: "리시안셔스 색감". */
function qualifiers(words: readonly string[]): string[] {
  const before = words.at(-1) ?? "";
  const isNoun = /^[가-힣]{2,8}$/.test(before) && !inflected.test(before) && !/[이가은는도을를에로의랑]$/.test(before);
  const isKnown = nounsIn(before, []).some(({ name }) => name === before);
  return isNoun || isKnown ? [before] : [];
}
