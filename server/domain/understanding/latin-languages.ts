/** Little words that give away what a text in Latin letters is written in. */
const listOf = (words: string) => new Set(words.split(" "));

const english = listOf(
  "the a an and or but is was were are be been it its this that they we you i my our your of to in for with on at so very too not no good great nice best bad worst love loved loves food place service staff really just had have will would go come back everything all here there from place amazing delicious tasty yum yummy ok okay cold hot slow fast wait long price cheap expensive",
);
const others = listOf(
  "muy rico rica todo bueno buena gente y el la los las de que es una un lugar comida volveremos gracias pero con por para sehr gut lecker und das der die war ist ein eine essen nicht mit immer wieder gerne freundlich molto buono buona il che per non è tutto ottimo tres très bon bonne je recommande le les des et est pas nous avec c'est muito bom boa barato comida não uma enak banget sangat dan murah pelayanan ramah tempat yang tidak ang ng sarap pagkain dito masarap sa mga ngon rat lam quan nay do an khong va cok lezzetli guzel bir bardzo dobre jedzenie smaczne i na nie",
);
/** Korean spelt in Latin letters, as visitors and fans of Korea do, or shortened to them (JMT, 존맛탱). */
const romanised =
  /\b(?:jmt(?:gr)?|j[ie]n+j+a|neomu|nomu|jeongmal|jongmal|ma[sx]?s+h?i(?:s+[eo]+o?(?:s+[eo]+)?(?:y[oe]+|s+eoyo)?|t+a|tda|tge)|mashiss?[eo]+yo|masis+eos+eoyo|daebak|k[ao]ms?ahamnida|gamsahamnida|kamsamnida|annyeong\w*|sajangnim|chinjeol\w*|joh?a?yo|choego|jjang|maj?issseoyo|hamnida|imnida|isseoyo|eopseoyo|juseyo|gwaenchan\w*|yeogi|gogi|hajiman)\b/giu;
const wordOf = /[\p{L}']+/gu;

/** `ko` for romanised Korean, `other` for a neighbour of English by script alone, else `en`. */
export function readLatin(text: string): "en" | "ko" | "other" {
  const words = text.toLowerCase().match(wordOf) ?? [];
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const [inEnglish, elsewhere] = [count(english), count(others)];
  const korean = (text.match(romanised) ?? []).length;
  if (korean > inEnglish && korean >= elsewhere) return "ko";
  return elsewhere > inEnglish ? "other" : "en";
}
