import { isName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** Where the asking begins: in "단체 예약되나요" after "예약". */
const asking =
  /^([가-힣A-Za-z0-9]*?)(?:가능(?!한$)|되나|되는(?=[지가데])|되시|될까|될지|돼요|되요|됩니까|있나|있는지|있을까|있어요|있으신|파시|파나|파는지|팔[아고]|취급|하나요|하는지|하시나|하시는|해야|해주시나|해주나|받으시|받나|받을|보시나|보나|여나|여시|얼마|어떻게|언제|어디|어느|몇|궁금|문의|여쭤|여쭙|알려|드릴까|오나|할수|할 |살수|살 |쓸수|쓸 |맡길|빌릴|들어가나|들어갈|주나|주시나|쓰나|[가-힣]나요|[가-힣]까요|[인은는던]가요)/;
const aside =
  /^(?:혹시|혹시나|따로|지금|오늘|내일|보통|대략|대충|하루|하나에|개당|인당|한판에?|진짜|그리고|근데|그런데|그럼|여기|거기|여기서|저|저희|제가|또|다음에|이번에|원래|아직|바로|미리|많이|좀|더|같이|함께|혼자|그냥|저도|당일|매일|주말에|이거|그거|정도|다시|처음부터)$/;
const adnominal = /(?:없는|있는|되는|넣은|들어간|들어가는|가능한|뺀|가는)$/;
const inflected =
  /(?:에[도는만]|는데|은데|인데|던데|운데|한데|아서|어서|해서|라서|에서|에|[^고냉창]고|면|니까|지만|까지|부터|요|니다|네|전에|후에|없이|으로|로|때|히|한테|께|처럼|[는은을인건던할]지|[되하쓰있렇]게|[는은을]거|[갈볼할올될꿀킬릴울]수|[가-힣]{2}(?:심|음|함|됨|임))$|^(?:는|은|을|그|이|저)?(?:게|거|것|수|채|줄|듯)$/;
/** "받으려면 어떻게", "가도 되나요": what they mean to do. */
const doing = /(?:려면|려고|으면|[가-힣][아어해와가려]도|고도)$|^(?:가도|와도|해도|써도)$/;
const link = /(?:이랑|랑|하고|와|과|및)$/;
const mostWords = 4;
const mostLetters = 18;

/** What a question is about ("글루텐프리 빵", "중성화 비용"), at most two things; none where it cannot be told. */
export function askedThings(sentence: string): string[] {
  const words = sentence
    .replace(/[^가-힣A-Za-z0-9\s]/g, " ")
    .trim()
    .split(/\s+/);
  const at = words.findIndex((word, i) => asking.test(word) && (i > 0 || (asking.exec(word)?.[1] ?? "").length > 1));
  if (at < 0) return [];
  const joined = asking.exec(words[at] ?? "")?.[1] ?? "";
  const before = [...words.slice(0, at), ...(joined.length > 1 && !inflected.test(joined) ? [joined] : [])];
  const things = partsOf(trailing(before))
    .map(asNoun)
    .map((thing) => thing.replace(/(?<=[가-힣]{2})만$/, ""))
    .filter(isThing);
  return [...new Set(things)].slice(-2);
}

/** The nouns that stand last: "가죽자켓 지퍼 교체도". */
function trailing(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of [...words].reverse()) {
    if (/^빼(?:고도?|도)$/.test(word) && kept.length === 0) {
      kept.unshift("빼는 것");
      continue;
    }
    if (aside.test(word) || (kept.length === 0 && doing.test(word))) {
      if (kept.length > 0) break;
      continue;
    }
    if (!adnominal.test(word) && inflected.test(word) && !link.test(word)) break;
    kept.unshift(word);
  }
  return adnominal.test(kept[0] ?? "") ? kept.slice(1) : kept;
}

/** "가격이랑 부작용": each by itself. */
function partsOf(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    const isLink = link.test(word) && word.length > 2;
    parts.at(-1)?.push(isLink ? word.replace(link, "") : word);
    if (isLink) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

function asNoun(part: readonly string[]): string {
  const most = part.some((word) => adnominal.test(word)) ? mostWords + 1 : mostWords;
  const isDescribed = adnominal.test(part.at(-2) ?? "");
  const nouns = part
    .slice(-most)
    .map((word, i, all) =>
      i < all.length - 1 ? bare(word, /[도은는]$/) : bare(word, /[은는이가도을를만]$/, isDescribed),
    );
  const noun = nouns.join(" ");
  return kept[noun] ?? noun;
}

function bare(word: string, particle: RegExp, isShort = false): string {
  if (adnominal.test(word) || word === "빼는 것") return word;
  if (/(?:갈이|놀이|구이|볶이|양이|풀이|깎이)$/.test(word)) return word;
  return word.length > 2 || isShort ? word.replace(particle, "") : word.replace(/[을를은는도]$/, "");
}

/** What one is asked to do with it names it better. */
const kept: Readonly<Record<string, string>> = { 짐: "짐 보관" };

/** "단체 20명", "향 없는 것". */
function isNamed(thing: string): boolean {
  return isName(thing.replace(/ ?\d+ ?명$/, "")) || /(?:없는|있는|빼는) 것$/.test(thing);
}

/** "남자 다닐수", "파노라마 꼭 찍어야", "강아지 두마리": no noun stands last. */
const broken =
  /(?:[갈릴볼할올될쓸살을닐]수|[어아해려]야|대서|[가-힣]긴|폐업하|괜찮|넘|며칠|몇 ?[가-힣]+|(?:한|두|세|네) ?(?:마리|명|개|분)|에만|다시|만|로)$|(?:이라|라) |(?<![가-힣])꼭(?![가-힣])/;

function isThing(thing: string): boolean {
  return (
    thing.length >= 2 &&
    thing.length <= mostLetters &&
    isNamed(thing) &&
    !broken.test(thing) &&
    !aside.test(thing) &&
    isRetellable(thing)
  );
}
