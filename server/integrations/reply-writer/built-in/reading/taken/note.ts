const noise = /[ㄱ-ㅎㅏ-ㅣ]+|[~^♥♡★☆"“”'‘’()[\]!?…;]+|[.,](?!\d)|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;
/** "안떨어짐": the adverb stands apart; nouns that begin with the same sound do not. */
const unspaced =
  /(?<![가-힣])(안|못)(?!내|주(?:[가는도를 ]|$)|심|경|부|녕|마|쪽|방|감|전|정|동|창|대|까|고|아[요서주줘]|으[면니])(?=[가-힣]{2})/g;
const lead = /^(?:(?:근데|그리고|진짜|정말|역시|특히|와|우와|아니|게다가|심지어|무엇보다)\s)+/;

/** A clause without its marks and laughs, its adverbs apart. */
export function plainNote(clause: string): string {
  return clause
    .normalize("NFC")
    .replace(noise, " ")
    .replace(unspaced, "$1 ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(lead, "");
}
