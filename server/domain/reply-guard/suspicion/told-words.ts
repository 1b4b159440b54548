import type { GuardInput } from "@/server/domain/reply-guard/verdict";

/** Words that keep their meaning whoever said them first: what is asked, what hurts, and what every sentence is made of. */
const telling =
  /^(?:환불|보상|배상|알레|벌레|머리|배탈|장염|별점|리뷰|신고|고소|경찰|거짓|진상|손님|고객|직원|사장|저희|정말|너무|그런|다시|다른|있|없|하|되)/;
const word = /[가-힣]{2,}/g;
const stemLetters = 2;

/** A sentence with the words the review or the shop's profile said first made one and the same: a dish is no sign of danger. */
export function withoutToldWords(flat: string, known: string): string {
  return flat.replace(word, (each) => {
    const stem = each.slice(0, stemLetters);
    return known.includes(stem) && !telling.test(each) ? `z${each.slice(stemLetters)}` : each;
  });
}

/** A review this long says a bit of everything. */
const longestReview = 1000;

/** What the review and the shop's profile say, as one text. */
export function toldIn({ review, shop }: Pick<GuardInput, "review" | "shop">): string {
  return `${review.text.slice(0, longestReview)} ${shop.name} ${shop.menu.join(" ")}`;
}
