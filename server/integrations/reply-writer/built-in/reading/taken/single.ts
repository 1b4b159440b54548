/** Nouns of one syllable that praise is told of. */
const single = new Set([..."속겉면뷰밥국회빵차맛양방옷꽃색결향살알떡술약물죽전침"]);
const topic = /^([가-힣]+?)(이|가|은|는|도|까지)$/;

/** "차도" → "차", "속은" → "속"; null where no noun of the kind stands before a particle. */
export function withoutParticle(word: string): string | null {
  const [, noun] = topic.exec(word) ?? [];
  return noun !== undefined && (noun.length > 1 || single.has(noun)) ? noun : null;
}
