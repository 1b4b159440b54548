/** What should not have been, or was done to the guest: it is not looked after. */
const harm =
  /(?:배탈|장염|식중독|구토|설사|알레르기|알러지|물집|화상|상처|흉터|멍|염증|부작용|통증|냄새|비린내|누린내|잡내|물때|얼룩|자국|머리카락|고춧가루|벌레|곰팡이|이물질|먼지|조각|소음|한숨|반말|담배|새치기|취소|비대칭|짝짝이|방치|연락두절|문전박대|허탕|헛걸음|품절|매진|소진|고장|지연|눈치|눈총|손사래|찬물|골절|충치|모래|가시|구멍|물가|천지)$/;
const looksAfter = /역시 저희가|챙기고|살피도록| 쪽|챙겨|챙길|제가 직접 살펴|들여다/;

/** True of what should not have been: nobody is praised for it by its name alone. */
export function isHarm(thing: string): boolean {
  return harm.test(thing);
}

/** Those of the phrases about a thing that are right of this one. */
export function fitForHarm<Phrase extends string>(phrases: readonly Phrase[], thing: string): readonly Phrase[] {
  return harm.test(thing) ? phrases.filter((phrase) => !looksAfter.test(phrase)) : phrases;
}
