import { looksLikeInstruction } from "@/server/domain/reply-guard/instruction";
import type { Sentence } from "@/server/domain/reply-guard/reading";
import type { Hit, Rule } from "@/server/domain/reply-guard/rule";
import { ofTheGuest, topics } from "@/server/domain/reply-guard/rules/claims/attributed";
import { bareWords } from "@/server/domain/reply-guard/stems";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { originalSpan } from "@/server/domain/reply-guard/view";

const thanks = /([가-힣][가-힣 ]{1,30}?)(?:을|를|에|도|까지) ?(?:칭찬해|좋아해|마음에 들어|만족해|만족하셨|좋게 봐)/g;
const blame = /([가-힣][가-힣 ]{1,24}?)(?:이|가|은|는) ?[가-힣]+(?:던|은|는|인) (?:것|점)(?:도|은|을)? ?(?:죄송|사과)/g;

const reported =
  /([가-힣][가-힣 ]{1,20}?)(?:이|가|을|를|도|까지) ?(?:맛있으셨|맛있었|좋으셨|좋았|마음에 드셨|편하셨|편안하셨|즐기셨|예뻤|예쁘셨|친절했|깨끗했|푸짐했|빨랐|넓었|조용했)다니/g;

const asks = /다니|칭찬해|좋아해|마음에 들어|만족|좋게 봐|죄송|사과/;
const reason = "손님이 말하지 않은 내용이에요.";

/** Thanks or apology for something the guest never mentioned. */
export const inventedAspect: Rule = {
  id: "invented-aspect",
  find(reply, input) {
    const { review } = input;
    if (review.language !== "ko" || review.text.trim() === "" || looksLikeInstruction(review.text)) return [];
    const said = review.text.normalize("NFKC");
    const isSaid = (word: string) => said.includes(word.slice(0, 2)) || said.includes(word.slice(-2));
    const spoken = asks.test(reply.flat.text)
      ? [thanks, blame, reported]
          .flatMap((pattern) => [...reply.flat.text.matchAll(pattern)])
          .flatMap((match) => {
            const named = bareWords((match[1] ?? "").replace(/(?:저희|우리|매장의|가게의|샵의)/g, ""));
            const unsaid = named.filter((word) => !isSaid(word) && !generic.has(word.slice(0, 2)));
            if (unsaid.length * 2 <= named.length) return [];
            return [{ ...originalSpan(reply.flat, match.index, match[0].length), reason }];
          })
      : [];
    return spoken.length > 0 ? spoken : reply.sentences.flatMap((sentence) => putIntoMouth(sentence, input));
  },
};

/** A topic or a dish of the menu the reply says the guest spoke of, and the guest did not. */
function putIntoMouth({ flat, start, end }: Sentence, { review, shop }: GuardInput): Hit[] {
  const claim = ofTheGuest.exec(flat.text);
  if (!claim) return [];
  const before = flat.text.slice(0, claim.index);
  const said = review.text.normalize("NFKC").toLowerCase();
  const heard = new Set(review.aspects.map(({ aspect }) => aspect));
  const topic = topics.some(
    ({ aspect, named, spokenOf }) => named.test(before) && !heard.has(aspect) && !spokenOf.test(`${said} `),
  );
  const tight = said.replace(/\s+/g, "");
  const dish = shop.menu
    .map((name) => name.replace(/\s+/g, "").toLowerCase())
    .find((name) => name.length > 1 && before.replace(/\s+/g, "").includes(name));
  const isStrangeDish = dish !== undefined && !tight.includes(dish.slice(0, 2)) && !tight.includes(dish.slice(-2));
  return topic || isStrangeDish ? [{ start, end, reason }] : [];
}

const generic = new Set(
  "음식 맛을 맛도 마음 정성 서비 분위 공간 이야 말씀 칭찬 부분 모습 노력 시간 자리 순간 식사 메뉴 하나 이렇 좋게 함께 그렇".split(
    " ",
  ),
);
