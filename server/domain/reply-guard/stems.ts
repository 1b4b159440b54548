const particle =
  /(?:에서는|에게서|으로는|이라고|이라는|라는|라고|에서|에게|한테|께서|으로|까지|부터|처럼|보다|마다|조차|이나|이랑|하고|이고|은|는|이|가|을|를|에|의|와|과|도|로|만|랑|나|요)$/;
const unspaced = /[가-힣]{8,}/g;
const wordEnd = /(?<=[가-힣][은는이가을를도고서며])(?=[가-힣]{2})/g;
const hollow = new Set(
  "정말 진짜 너무 아주 매우 완전 그냥 조금 많이 여기 저기 거기 우리 저희 제가 저는 그리 그런 이런 저런 근데 그래 하지 하고 해서 했는 했어 했습 하는 하네 있어 있는 있고 없어 없는 없고 같아 같은 먹었 먹고 갔는 갔어 가서 왔어 오늘 어제 이번 다음 다시 사장 손님 가게 매장 리뷰 주문 방문 다만 역시 항상 진심 느낌 생각 때문 정도 이거 그거 약간 살짝 모두 아니 그게 이게 특히 또한 인데 처음".split(
    " ",
  ),
);
const shortNouns = new Set("밥 면 회 국 빵 떡 양 방 물 홀 줄 침 약 차 술 죽 탕 전 간 맛 향 살 귀 손 발 목".split(" "));
const easternHollow = new Set("利用 我们 您的 你们 他们 非常 感谢 谢谢 店員".split(" "));
const latinHollow = new Set(
  "the and was were with for but not very this that have had they you your our are from just really when also too its it's been would there here".split(
    " ",
  ),
);

/** Korean words without their particle. */
export function bareWords(text: string): string[] {
  return (text.normalize("NFKC").match(/[가-힣]{2,}/g) ?? []).map((word) =>
    word.length > 2 ? word.replace(particle, "") : word,
  );
}

/** First two syllables of every telling word (Latin words whole, CJK pairs), each once: enough to see that two texts speak of the same thing. */
export function tellingStems(text: string): Set<string> {
  const stems = new Set<string>();
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(unspaced, (run) => run.replace(wordEnd, " "));
  for (const [word] of plain.matchAll(/[가-힣]+/g)) {
    const bare = word.length > 2 ? word.replace(particle, "") : word;
    const noun = word.length === 2 && particle.test(word) ? word.slice(0, 1) : bare;
    if (word.length === 2 && !hollow.has(word)) stems.add(word);
    const stem = noun.slice(0, 2);
    if (shortNouns.has(stem) || (stem.length === 2 && !hollow.has(stem))) stems.add(stem);
  }
  for (const [amount] of plain.matchAll(/\d+[가-힣]?/g)) stems.add(amount);
  for (const [word] of plain.matchAll(/[a-z']{3,}/g)) if (!latinHollow.has(word)) stems.add(word.slice(0, 5));
  for (const [run] of plain.matchAll(/[\u3400-\u9fffァ-ヶー]{2,}/g))
    for (const pair of pairsOf(run)) if (!easternHollow.has(pair)) stems.add(pair);
  return stems;
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** True when the texts share a telling word. */
export function shareStem(a: string, b: string): boolean {
  const plain = b.normalize("NFKC").toLowerCase();
  for (const stem of tellingStems(a)) if (plain.includes(stem)) return true;
  return false;
}
