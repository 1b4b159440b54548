/** What may follow a noun in its word: particles, "이다", and, where no space was put, how what is said of it begins. */
const follows =
  /^(?:들)?(?:(?:이랑|랑|하고|이나|나|과|와|이|가|은|는|도|을|를|만|까지|부터|의|에서|에|로|으로|보다|처럼)(?:도|는|은|만|요)?|이?(?:에요|예요|입니다|네요|고|라|라서|라도|면|지만|며|죠)|인데[가-힣]*|임)?$/;
const unspaced = 4;

/** Whether these words stand in a text as a noun does: "게" of "게이샤" does not. */
export function standsAsNoun(text: string, name: string, end: number): boolean {
  if ((name.split(" ").at(-1) ?? "").length > 1) return true;
  const rest = /^[가-힣]*/.exec(text.slice(end))?.[0] ?? "";
  return follows.test(rest) || rest.length >= unspaced;
}
