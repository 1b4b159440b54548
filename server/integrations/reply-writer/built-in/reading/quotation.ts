import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isNominal } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { isParticular } from "@/server/integrations/reply-writer/built-in/reading/particular";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** A few words of the guest's as they stand, up to the particle: "‘바지락이 그릇 반이에요’라". */
export type Quotation = { quote: string };

const fewestLetters = 5;
const mostLetters = 18;
const noise = /[ㄱ-ㅎㅏ-ㅣ]+|[~^♥♡★☆]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
/** A number has a point of its own. */
const sentenceEnd = /(?<!\d)[.]+\s*|[.](?!\d)\s*|[!…,\n]+\s*|(?<=[?？])\s*|\s*[ㅋㅎㅠㅜ]{2,}\s*|[ㅋㅎㅠㅜ]+(?:\s+|$)/;
/** What went before the words that tell something. */
const before = /^(?:.*?(?:(?<!에)서|는데|은데|한데|인데|더니|니까|지만)\s)(?=\S+ \S+ \S)/;
const filler =
  /^(?:(?:진짜|정말|너무|와|우와|근데|그런데|하지만|그리고|그래서|그리곤|그러더니|다만|대신|아무튼|암튼|역시|특히|아니|완전|또|게다가|무엇보다|솔직히)\s)+/;
/** Somebody's words already. */
const spoken = /["“”「」'‘’()[\]]/;
const unended =
  /(?:[^최참]고|며|는데|은데|한데|인데|운데|면|면서|[가-힣]데도|[아어해려와워라]서|니까|지만|더니|길래|려고|도록|[을를의]|에게|한테|에|에서|이랑|까지|[가-힣]{2}만|[는은한인] ?건지)$/;
/** Says that it was good or bad, and not what. */
const onlyFelt =
  /^(?:[가-힣]+ )?(?:별로|실망|최악|그닥|그저 ?그|아쉽|아쉬|비추|짜증|화[가나]|좋|최고|만족|추천)[가-힣]*$|(?:비추|추천)$/;

/** Points at what stands elsewhere, or is no statement: "그것도 재밌더라구요", "들깨가루 따로 주는 거". */
const pointing =
  /(?<![가-힣])(?:그거|그것|그게|이거|이것|이게|저거|저것|거기)|(?:[는은ㄴ던한] ?(?:거|것|점|말씀|이야기))$/;
/** "끓여 놓으셨더라고요": done, and nothing says what. */
const onlyDone = /^[가-힣]*[아어여해려와워겨켜져쳐춰봐] [가-힣]+$/;

/** Means to come again, thanks, notes what we did, or that the guest came, paid or was told something. */
const aside =
  /심$|(?<![가-힣])(?:또|다시|다음에) ?[갈올가오]|(?:다음|다음번|담)[가-힣]{0,2} .*(?:겠|게요|예정|[갈올]래)|감사|고맙|고마|(?:빼고|빼면|제외) |(?:갔어요|갔습니다|갑니다|가요|다녀요|다닙니다|왔어요|왔습니다)$|[0-9만천백] ?원[에이]? ?(?:[가-힣]+ ?)?(?:달라|받|냈|들었|나왔|고쳤|했)|[다라]고 ?(?:하네요|합니다|해요|하시네요|하세요|하심|함|하던데요?|하더라[고구]요)$|진료 ?봤/;

/** The first words of a clause that stand alone, short enough to be quoted in a reply; null where none do. */
export function quotationOf(clause: string): Quotation | null {
  if (spoken.test(clause)) return null;
  for (const sentence of clause.normalize("NFC").split(sentenceEnd).flatMap(notesIn)) {
    const words = shortened(sentence);
    if (words === null || !words.includes(" ") || unended.test(words)) continue;
    if ([onlyFelt, aside, pointing, onlyDone].some((sign) => sign.test(words))) continue;
    if (!isParticular(words) || asks(words) || requestIn(words) !== null || !isRetellable(words)) continue;
    return { quote: `‘${words}’${particleFor(words, "이라/라")}` };
  }
  return null;
}

/** "밥 비벼먹음 학교 앞 그 맛": two notes in a row. */
function notesIn(sentence: string): string[] {
  const notes: string[] = [""];
  for (const word of sentence.replace(noise, " ").trim().split(/\s+/)) {
    notes[notes.length - 1] = `${notes.at(-1) ?? ""} ${word}`.trim();
    if ((isNominal(word) && !/(?:조림|튀김|볶음|무침|절임|김)$/.test(word)) || /[쳤했었았]다$/.test(word))
      notes.push("");
  }
  return notes.filter((note) => note !== "");
}

function shortened(sentence: string): string | null {
  let rest = sentence.replace(filler, "");
  while (letters(rest) > mostLetters) {
    const head = before.exec(rest)?.[0];
    if (head === undefined) return null;
    rest = rest.slice(head.length).replace(filler, "");
  }
  return letters(rest) >= fewestLetters ? rest : null;
}

function letters(text: string): number {
  return text.replace(/\s/g, "").length;
}
