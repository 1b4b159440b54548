/** A stretch of a review that says one thing: `text.slice(start, end)`, without the spaces around it. */
export type Clause = {
  start: number;
  end: number;
  text: string;
  /** Turns against what was said before: after -지만, -는데, 근데, 다만. */
  turns: boolean;
};

const stop = "[.!?…,;。!?、,\\n]+";
/** Many reviews have no full stops: a polite ending followed by a space closes a sentence too. */
const politeEnding = "(?:(?<![필중주수소개])요|니다|어용|아용|네용)[ㅠㅜㅋㅎ~^♡♥]*(?=\\s)";
const turningWord =
  "(?<![가-힣])(?:근데|그런데|다만|하지만|그러나|그치만|그렇지만|그래도|반면|아쉬운 건|아쉬운 점은|단점은|문제는)(?=$|[\\s.,…])";
/** -지만, -는데, and -ㄴ데: any syllable that closes in ㄴ before 데; "선지만" is a noun and its particle. */
const turningEnding =
  "(?:(?<!선|돼|단무|묵은|강아|소시|오렌|편|휴)지만|[가-힣]데)(?:요|도|여)?(?=$|[\\s.!?…,~ㅠㅜㅋㅎ])";
const onlyTurningWord = new RegExp(`^${turningWord}[^\\p{L}\\p{N}]*$`, "u");
const boundaries = new RegExp(`(${stop})|(${politeEnding})|(${turningWord})|(${turningEnding})`, "gu");

const nieunBatchim = 4;

function closesInTurn(ending: string): boolean {
  return ending.startsWith("지만") || (ending.charCodeAt(0) - 0xac00) % 28 === nieunBatchim;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Splits a review into clauses at sentence ends, commas and turns; every clause keeps its exact place. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let turns = false;
  const close = (at: number, nextTurns: boolean) => {
    const piece = text.slice(from, at);
    const trimmed = piece.trim();
    if (onlyTurningWord.test(trimmed) && at < text.length) return;
    const said = /[\p{L}\p{N}]/u.test(trimmed);
    const start = from + piece.indexOf(trimmed);
    if (said) clauses.push({ start, end: start + trimmed.length, text: trimmed, turns });
    turns = nextTurns || (turns && !said);
    from = at;
  };
  for (const { 0: match, 2: polite, 3: word, 4: ending, index } of text.matchAll(boundaries)) {
    const end = index + match.length;
    if (word) close(index, true);
    else if (ending ? closesInTurn(ending) : polite || !isDigit(text[index - 1]) || !isDigit(text[end]))
      close(end, Boolean(ending));
  }
  close(text.length, false);
  return clauses;
}
