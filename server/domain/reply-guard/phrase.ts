/** Building blocks of patterns; all are for Korean without spaces, as `tight` text has it. */

/** The shop speaking of itself. */
export const us = "(?:저희|우리|제가|제|저는|가게|매장|주방|직원|담당자?|업체)";

/** The guest as the doer. */
export const guest =
  "(?:손님|고객|본인|그쪽|당신|회원님|환자분|보호자)(?:님|분|들)?(?:이|은|께서|께선|께서는|분이|도)?";

/** Endings by which a shop binds itself: 드릴게요, 드리겠습니다, 해 드려야죠, 하겠습니다, 할 생각이에요. */
export const bound =
  "(?:드리(?:겠|죠|도록|려|고싶|는게|는편|기로)|드릴(?:게|께|테|거|것|겁|생각|예정|수있|참)|드립니다|드려(?:요|야|서)|줄게|하(?:겠|려고|죠|고싶|기로)|하도록하|할(?:게|께|테|거|겁|것|예정|생각|수있)|합니다|해요|해야(?:죠|지|합)|모시(?:겠|고싶)|모실게|[쏠살낼]게|[쏘사내]겠|쏩니다|냅니다|나갑니다|나가요|두겠|둘게|놓겠|놓을게|부쳐|갖다)";

/** `a`, then `b` a few letters later in the same sentence. */
export function near(a: string, b: string, most: number): string {
  return `${a}[^.!?]{0,${most}}?${b}`;
}

/** Any of these patterns, as one. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"));
}

/** Words of a sentence that only looks into something, or leaves open whether it is so. */
export const looking =
  /확인|살피|살펴|살필|살폈|점검|되짚|짚어|찾고|찾는|찾아보|조사(?!결과)|알아보|알아볼|대조|돌아보|돌아볼|여쭙|여쭤|묻고|물어보|[는은인을았었]지(?!않)|여부|다면|라면|더라도|혹시|아직|단정|짐작|무엇이든|아니(?:에요|라|고|었|며|지만|어도)|까닭을|과정을|기록/;
