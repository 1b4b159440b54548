import { kindsOf, nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { isNotNoun } from "@/server/integrations/reply-writer/built-in/naming/not-a-noun";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { adverb, inflected, people } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { withoutParticle } from "@/server/integrations/reply-writer/built-in/reading/taken/single";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** Adjectives of praise that stand before a noun with "한". */
const plain =
  /^(진|시원|깔끔|담백|고소|구수|칼칼|얼큰|매콤|새콤달콤|새콤|달콤|달달|짭짤|촉촉|바삭바삭|바삭|쫄깃쫄깃|쫄깃|쫀득|꾸덕|야들야들|탱글탱글|탱글|아삭아삭|아삭|신선|싱싱|푸짐|넉넉|두툼|큼직|실|따끈따끈|따끈|향긋|은은|풍성|뽀송뽀송|뽀송|폭신|포근|아늑|쾌적|깨끗|튼튼|저렴|다양|정갈|훌륭|완벽|특별|넉넉|두둑|착)(?:하|한|해|했|함|합|$)/;
/** The others, and how they stand before a noun. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^부드[러럽]/, "부드러운"],
  [/^[예이][쁘쁜뻐뻤쁨쁩]/, "예쁜"],
  [/^귀[여엽]/, "귀여운"],
  [/^얇[아은고]/, "얇은"],
  [/^넓[어은고었음]/, "넓은"],
  [/^자연스[러럽]/, "자연스러운"],
  [/^편[하한해했]/, "편한"],
  [/^제대로(?:고|예|임|네|인데|다)?$/, "제대로 된"],
  [/^맛있/, "맛있는"],
  [/^겉바속촉/, "겉바속촉"],
  [/^(?:잔뜩|듬뿍)/, "듬뿍 넣은"],
  [/^녹[아는았더]/, "살살 녹는"],
];
const splits = /[.!?…,~\n]+|[ㄱ-ㅎㅏ-ㅣ]+|\p{Extended_Pictographic}/u;
const negated = /^(?:안|못|덜)$/;
const unmeant = /지$|면$|줄$|게$|[가-힣](?:려고|다고|던데|다길래)$/;
/** "앉아있어도": no fish. */
const conceding = /(?:[아해여려와워]|[있었했없봤]어|먹어|들어|늦어)도$/;
const longest = 12;

/** The things a review praises, each with what is liked of it: "진한 말차라떼", "겉바속촉 스콘". */
export function likedIn(text: string): string[] {
  const found = text
    .normalize("NFC")
    .split(splits)
    .filter((part) => !soundsBad(part) && !asks(part))
    .flatMap((part) => likedInNote(part.trim().split(/\s+/)));
  return found.filter((thing, at) => found.findIndex((other) => nounOf(other) === nounOf(thing)) === at);
}

function likedInNote(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const how = adjectiveIn(word);
    if (how === null || unmeant.test(word)) return [];
    const before = words.slice(0, at).filter((each) => !adverb.test(each) && !/(?<!부)에서?$/.test(each));
    const last = before.at(-1) ?? "";
    if (negated.test(last) || adjectiveIn(last) !== null) return [];
    const thing = thingIn(before);
    const whole = `${how} ${thing ?? ""}`;
    return thing === null || whole.replace(/\s/g, "").length > longest || !isRetellable(whole) ? [] : [whole];
  });
}

function adjectiveIn(word: string): string | null {
  const stem = plain.exec(word)?.[1];
  return stem !== undefined ? `${stem}한` : (others.find(([sign]) => sign.test(word))?.[1] ?? null);
}

/** The noun that ends these words, with the one it is part of: "꿔바로우 소스". */
function thingIn(before: readonly string[]): string | null {
  const last = before.at(-1) ?? "";
  const [noun] = nounsIn(last, []).filter(({ start }) => start === 0);
  const bare = noun?.name ?? withoutParticle(last) ?? last;
  const isKnown = noun !== undefined && kindsOf(noun.name).length > 0;
  if (conceding.test(last) || (!isKnown && (inflected.test(last) || isNotNoun(bare)))) return null;
  if (
    !/^[가-힣]{1,8}$/.test(bare) ||
    people.test(bare) ||
    (!isKnown && ((bare === last && bare.length < 2) || inflected.test(bare)))
  )
    return null;
  const whose = before.at(-2) ?? "";
  const isPart = nounsIn(whose, []).some(({ name, start }) => start === 0 && name === whose);
  const called = bare === "주차" ? "주차장" : bare;
  return isPart ? `${whose} ${called}` : called;
}

/** What a liked thing is: the noun alone. */
export function nounOf(thing: string): string {
  return thing.split(" ").at(-1) ?? thing;
}
