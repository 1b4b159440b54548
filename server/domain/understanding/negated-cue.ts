const before = /(?:^|[\s,.])(?:안|못)\s?$/u;
/** -지 않다, -지 못하다; 없다 and 안 나다 after a noun; 했으면: a wish for what was missing. */
const after =
  /^[가-힣]{0,3}?(?:지[는도가]?\s?(?:않|못|안)|진\s?(?:않|못)|질\s?(?:않|못))|^[가-힣]{0,2}\s?(?:하나\s?|전혀\s?|거의\s?)?(?:없|안\s?나|못\s?느)|^[았었했]으면|^(?:하|했)으면/u;
const reachBefore = 3;
const reachAfter = 10;

/** Whether the word at `start`–`end` is denied by what stands around it, inside the clause that ends at `clauseEnd`. */
export function isNegated(text: string, start: number, end: number, clauseEnd: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - reachBefore), start)) ||
    after.test(text.slice(end, Math.min(clauseEnd, end + reachAfter)))
  );
}
