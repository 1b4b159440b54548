import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** How a sentence takes up praise; `causes` are followed by a feeling, `topics` by what it is to us, `objects` by what we do with it. */
export type PraiseHeads = { causes: readonly Phrase[]; topics: readonly Phrase[]; objects: readonly Phrase[] };

const told: PraiseHeads = {
  causes: [
    "$ni",
    "$go 해 주시니",
    "$go 적어 주시니",
    "$neun 말씀에",
    "$neun 글을 읽으니",
    "$go 하시니",
    "$go 말씀해 주시니",
    "$go 남겨 주시니",
    "$neun 칭찬에",
    "$neun 이야기를 들으니",
    "$neun 말씀을 듣고 나니",
    "$go 콕 짚어 주시니",
    "$neun 이야기에",
    "$neun 걸 알아봐 주시니",
    "$go 알려 주시니",
    "$neun 반가운 말씀에",
  ],
  topics: ["$neun 말씀,", "$neun 말씀은", "$neun 한마디,", "$neun 칭찬은", "$neun 한 줄은", "$neun 이야기,"],
  objects: ["$neun 말씀,", "$neun 말씀은", "$neun 칭찬,", "$neun 한 줄,", "$neun 이야기,", "$neun 한마디는"],
};

/** "진한 국물을 좋아해 주시니" */
const thing: PraiseHeads = {
  causes: [
    "$thing(을/를) 좋아해 주시니",
    "$thing(을/를) 알아봐 주시니",
    "$thing(이/가) 마음에 드셨다니",
    "$thing(을/를) 반겨 주시니",
    "$thing 이야기를 꺼내 주시니",
    "$thing(을/를) 꼭 집어 말씀해 주시니",
    "$thing(을/를) 눈여겨봐 주시니",
    "$thing(을/를) 기억해 주시니",
    "$thing(이/가) 좋으셨다니",
  ],
  topics: ["$thing 칭찬은", "$thing 이야기는", "$thing 칭찬,"],
  objects: ["$thing 칭찬은", "$thing 이야기,", "$thing 칭찬,"],
};

/** "고기를 구워 드린 걸 기억해 주시니" */
const deed: PraiseHeads = {
  causes: [
    "$deed 걸 좋게 봐 주셨다니",
    "$deed 걸 기억해 주시니",
    "$deed 것까지 알아봐 주시니",
    "$deed 걸 이렇게 적어 주시니",
    "$deed 마음을 알아봐 주시니",
    "$deed 걸 잊지 않고 말씀해 주시니",
  ],
  topics: ["$deed 걸 알아봐 주신 말씀은", "$deed 걸 좋게 봐 주신 말씀,"],
  objects: [
    "$deed 걸 알아봐 주신 마음,",
    "$deed 걸 적어 주신 글,",
    "$deed 일을 좋게 봐 주신 말씀,",
    "$deed 걸 기억해 주신 마음,",
  ],
};

const quoted: PraiseHeads = {
  causes: [
    "$go 해 주시니",
    "$go 적어 주시니",
    "$neun 말씀에",
    "$neun 한마디에",
    "$neun 글을 읽으니",
    "$go 말씀해 주시니",
    "$go 남겨 주시니",
    "$neun 칭찬에",
  ],
  topics: told.topics,
  objects: told.objects,
};

export const praiseHeads = { told, thing, deed, quoted } as const;
