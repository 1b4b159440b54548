const same =
  /(?:^|\s)((?:[가-힣]+ )?(?:[가-힣]*때|어릴 ?적|예전에?|옛날에?)) ?(먹던|마시던) (?:그 ?)?맛(?:이랑|하고|과)? ?(?:그대로|똑같)/;
const homely = /(?:^|\s)((?:외)?할머니|엄마|어머니|어무이)(?:가|께서)? ?해 ?(?:주|줬)[시]?던 ?(?:그 ?)?맛/;

/** A taste that was found again ("초등학생 때 드시던 맛 그대로라니"); null where none was. */
export function asBeforeIn(note: string): string | null {
  const [, when, did] = same.exec(note) ?? [];
  if (when !== undefined)
    return `${when.replace(/(?<=[가-힣])때$/, " 때").replace(/ {2}/, " ")} ${did === "먹던" ? "드시던" : "마시던"} 맛 그대로라니`;
  const cook = homely.exec(note)?.[1];
  if (cook === undefined) return null;
  return `${/할머니/.test(cook) ? cook.replace("할머니", "할머님") : "어머님"}이 해 주시던 맛이 떠오르셨다니`;
}
