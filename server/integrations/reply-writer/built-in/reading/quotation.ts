import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isNominal, readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { asks } from "@/server/integrations/reply-writer/built-in/reading/question";
import { requestIn } from "@/server/integrations/reply-writer/built-in/reading/request";
import { isParticular } from "@/server/integrations/reply-writer/built-in/reading/particular";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** A few words of the guest's as they stand, up to the particle: "‘바지락이 그릇 반이에요’라". */
export type Quotation = { quote: string };

const fewestLetters = 5;
const mostLetters = 12;
const noise = /[ㄱ-ㅎㅏ-ㅣ]+|[~^♥♡★☆"“”'‘’()[\]]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
const sentenceEnd = /[.!?…,\n]+\s*|\s*[ㅋㅎㅠㅜ]{2,}\s*/;
/** What went before the words that tell something. */
const before = /^(?:.*?(?:(?<!에)서|는데|은데|한데|인데|더니|니까|지만)\s)(?=\S+ \S+ \S)/;
const filler =
  /^(?:(?:진짜|정말|너무|와|우와|근데|그런데|하지만|그리고|역시|특히|아니|완전|또|게다가|무엇보다|솔직히)\s)+/;
/** Somebody's words already. */
const spoken = /["“”「」]/;
const ended = /(?:요|니다|다|음|듯|딱|싹|꽉|쏙|뻔|띵)$/;
const unended =
  /(?:[^최참]고|며|는데|은데|한데|인데|운데|면|면서|[가-힣]데도|[아어해려와워라]서|니까|지만|더니|길래|려고|도록|[을를의]|에게|한테|에서)$/;
/** Means to come again, tells others what to do, or thanks: nothing that was here. */
const aside =
  /^[가-힣]+지 (?:않|못)|무료|공짜|할인|쿠폰|그래도|(?<![못안])대신|만찮|싸진|주(?:셨어요|셨습니다|심|세요|십니다|시네요|시더라고요|셔요|셨음)$|[갔왔샀]대|별 ?(?:다섯|하나|점|[0-9])|평점|(?<![가-힣])또 |다음에|다시 |[갈올볼할]게|갈 ?거|올 ?거|가려|추천|강추|세요$|십시오$|하길|시길|바라|바랍|감사|고맙|고마|[이그저]거|그것|그 ?집|이 ?집|번창|대박 ?나|사장님?$|미쳤|원장님|선생님|쌤|님이|님은|님께|(?:남친|여친|남편|아내|와이프|신랑)|아파서|수술|눈물|울었|우셨|울컥/;

/** What only praises, or paints a picture of the place. */
const picture = /(?:집|맛|곳|느낌)(?:이에요|예요|입니다|임|이네요)?$/;
const judging =
  /최고|좋|맛있|예쁘|예뻐|완벽|감동|천국|행복|사랑|편하|편안|편했|재밌|재미|신기|만족|반하|반했|인생|예술|국룰|짱|굿|완전체|대박|일품|명품|인정/;
/** "안달아서": typed without its spaces. */
const unspaced =
  /(?:^| )(?:[안못](?!내|주|심|경|부|녕|마)[가-힣]{2}|\S{7,}|(?:한|두|세|네)(?:번|개|명|잔|시간))|[가-힣]{2}없[어었는음이]/;

/** Words of praise that no sentence of ours can carry, short enough to stand in one as they are; null where they would not. */
export function quotationOf(clause: string): Quotation | null {
  if (spoken.test(clause)) return null;
  for (const sentence of clause.normalize("NFC").split(sentenceEnd).flatMap(notesIn)) {
    const words = shortened(sentence);
    if (words === null || aside.test(words) || soundsBad(words) || asks(words) || requestIn(words) !== null) continue;
    if (unended.test(words) || !isRetellable(words) || !isParticular(words)) continue;
    if (unspaced.test(words) || !(picture.test(words) || judging.test(words.split(" ").slice(-2).join(" ")))) continue;
    if (!ended.test(words) && readPredicate(words) === null) continue;
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
