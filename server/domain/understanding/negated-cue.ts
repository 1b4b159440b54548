const before = /(?:^|[\s,.])(?:안|못)\s?$/u;
const after = new RegExp(
  [
    // -지 않다, -지 못하다
    "[가-힣]{0,3}?(?:지[는도가를]?|진|질)\\s?(?:않|못|안)",
    // a noun, then 없다, 안 나다, 안 느껴지다, 모르다; 찾아볼 수 없다
    "[가-힣]{0,3}?(?:이?라곤|이?라고는)?\\s?(?:(?:하나도?|1도|전혀|거의|찾아?볼\\s?수[가도]?|찾을\\s?수[가도]?)\\s?)*(?:없|안\\s?나|[안못]\\s?느|모르는)",
    // 질긴 데가 없다, 깨끗한 느낌은 아니다
    "[가-힣]{0,2}\\s?(?:데|곳|점|느낌|걱정|맛|냄새)[이가은는도]?\\s?(?:하나도?\\s|전혀\\s)?(?:없|안\\s?나|안\\s?느|아니)",
    // 냄새가 싹 빠졌어요, 기름기가 쏙 빠져서
    "[이가은는도]?\\s?(?:싹|쏙|쫙|다|잘|완전히|말끔히)?\\s?(?:빠[졌지진져]|사라[졌지진져]|가셨|날아갔)",
    // 추천은 안 해요, 인정 못 합니다
    "[은는을를]?\\s?[안못]\\s?[하합해함했할]",
  ]
    .map((each) => `^(?:${each})`)
    .join("|"),
  "u",
);
const wish = /^[가-힣]?(?:[았었했]|하|했)으면/u;
const reachBefore = 3;
const reachAfter = 12;

/** Whether the word at `start`–`end` is denied by what stands around it, inside the clause that ends at `clauseEnd`. */
export function isNegated(text: string, start: number, end: number, clauseEnd: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - reachBefore), start)) ||
    after.test(text.slice(end, Math.min(clauseEnd, end + reachAfter)))
  );
}

/** Whether the praise that ends at `end` is only wished for: 조금만 더 친절했으면. */
export function isWished(text: string, end: number, clauseEnd: number): boolean {
  return wish.test(text.slice(end - 1, Math.min(clauseEnd, end + reachAfter)));
}
