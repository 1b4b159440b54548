import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

/** How it is spoken, and how it is written. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣] )거(?=[를을] )/g, "것"],
  [/(?<=[가-힣] )거(?=(?:도|는|만|가|처럼|라고) )/g, "것"],
  [/(?<=[가-힣] )것가(?= )/g, "것이"],
  [/(?<=[가-힣] )것는(?= )/g, "것은"],
  [/(?<=[가-힣] )것를(?= )/g, "것을"],
  [/(?<=[가-힣] )것라고(?= )/g, "것이라고"],
  [/(?<=[가-힣] )거(?= )/g, "것"],
  [/(?<=[가-힣] )걸(?= )/g, "것을"],
  [/(?<=[가-힣] )건(?= )/g, "것은"],
  [/(?<![가-힣])이쁘/g, "예쁘"],
  [/(?<![가-힣])이뻤/g, "예뻤"],
  [/(?<=[가-힣] )것 (?=(?:다 |전부 |하나도 |또 )*(?:터|상|썩|깨|없|있|나|빠|안 |시들))/g, "것이 "],
  [/(?<=[가-힣] )것 (?=(?:올려|섞|넣|주|줬|팔|내|쓰|썼))/g, "것을 "],
  [/(?<![가-힣])(?:폰|핸드폰|휴대폰)(?=만? )/g, "휴대폰"],
  [/(?<![가-힣])맘(?=에 )/g, "마음"],
];

const pronouns: Readonly<Record<string, string>> = { 거: "것이", 건: "것은", 걸: "것을", 게: "것이" };

/** "3일 걸린건 아쉽고" → "3일 걸린 것은 아쉽고". */
function apart(clause: string): string {
  const text = clause.replace(/([가-힣]+)(거|건|걸|게)(?= )/g, (word, told: string, it: string) =>
    isAdnominal(told) && !isNoun(word) ? `${told} ${pronouns[it]}` : word,
  );
  return forms.reduce((told, [said, written]) => told.replace(said, written), text);
}

/** "걸린", "나오는", "좋던": it tells which. */
function isAdnominal(word: string): boolean {
  return word.length > 1 && /[는던린난한된온간본준쓴단긴운른]$/.test(word) && !isNoun(word);
}

/** A clause in the words a letter has: "있던 거라고" → "있던 것이라고". */
export function inWriting(clause: string): string {
  return apart(clause).replace(
    /(?<![가-힣])([가-힣]+?)(?:이랑|(?<!이)랑)(?= (?:[가-힣]+ )*(?:다르|달[랐라]|똑같))/g,
    (_, noun: string) => `${noun}${particleFor(noun, "와/과")}`,
  );
}
