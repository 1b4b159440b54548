/** "귤이라도 들고", "단무지 빼고", "마스카라 버렸어요", "지갑 놓고 왔는데": nothing of that is praised. */
const leftAside =
  /^(?:이?라도|말고|대신|밖에|없이|보다는?(?![가-힣])|(?:을|를|은|는|도|만)? ?(?:빼(?:고|줘|주|달)|안 ?(?:먹|넣)|못 ?먹|버[렸리]|(?:놓|두)고 (?:왔|와|간|갔|나)|잃어|잊|없[어었이]))/;

/** Whether what stands before this place is only left aside, brought along or missed. */
export function isLeftAside(text: string, end: number): boolean {
  return leftAside.test(text.slice(end));
}
