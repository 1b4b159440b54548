import { kstDay } from "@/sandbox/core/kst";
import { keywordName } from "@/sandbox/places/keywords";
import type { Places } from "@/sandbox/places/places";
import type { Review } from "@/sandbox/places/review";
import type { Shop } from "@/sandbox/places/shop";
import { relativeDate } from "./dates";

/** How many reviews the site says there are: those it shows and those it never will. */
export function totalOf(places: Places, shop: Shop): number {
  return places.listed(shop.placeId).length + shop.unreachable;
}

type Counts = {
  stars: number[];
  votes: [string, number][];
  voters: number;
  withPhoto: number;
  withText: number;
  authors: number;
};

const counted = new WeakMap<Review[], Counts>();

/** Counted once for a list of reviews, however often its page is asked for. */
function countsOf(reviews: Review[]): Counts {
  const known = counted.get(reviews);
  if (known) return known;
  const votes = new Map<string, number>();
  for (const code of reviews.flatMap((review) => review.keywords)) votes.set(code, (votes.get(code) ?? 0) + 1);
  const counts = {
    stars: reviews.flatMap((review) => review.stars ?? []),
    votes: [...votes].sort(([, one], [, two]) => two - one),
    voters: reviews.filter((review) => review.keywords.length > 0).length,
    withPhoto: reviews.filter((review) => review.photos > 0).length,
    withText: reviews.filter((review) => review.body).length,
    authors: new Set(reviews.map((review) => review.author.id)).size,
  };
  counted.set(reviews, counts);
  return counts;
}

/** `VisitorReviewStatsResult`; the id is a string on pcmap and a number on m.place (facts A1). */
export function statsOf(places: Places, shop: Shop, id: string | number) {
  const { stars, votes, voters, withPhoto, authors } = countsOf(places.listed(shop.placeId));
  const average = stars.length === 0 ? 0 : stars.reduce((sum, star) => sum + star, 0) / stars.length;
  return {
    __typename: "VisitorReviewStatsResult",
    id,
    name: shop.name,
    review: {
      __typename: "VisitorReviewStats",
      avgRating: shop.showScore ? Math.round(average * 100) / 100 : 0,
      totalCount: totalOf(places, shop),
      scores: [],
      starDistribution: starDistribution(places, shop),
      imageReviewCount: withPhoto,
      authorCount: authors,
    },
    analysis: {
      __typename: "VisitorReviewAnalysis",
      themes: [],
      menus: [],
      votedKeyword: {
        __typename: "VisitorReviewVotedKeywordStats",
        totalCount: votes.reduce((sum, [, count]) => sum + count, 0),
        reviewCount: voters,
        userCount: voters,
        details: votes.map(([code, count]) => ({
          __typename: "VisitorReviewVotedKeywordDetail",
          code,
          iconUrl: `https://ssl.pstatic.net/static/m/place/icon/${code}.png`,
          iconCode: code,
          displayName: keywordName(code),
          count,
          previousRank: null,
        })),
      },
    },
    visitorReviewsTotal: totalOf(places, shop),
    ratingReviewsTotal: stars.length,
  };
}

/** How often each star was given; null where the owner keeps stars to the shop. */
export function starDistribution(places: Places, shop: Shop) {
  if (!shop.showScore) return null;
  const { stars } = countsOf(places.listed(shop.placeId));
  return [5, 4, 3, 2, 1].map((score) => ({
    __typename: "StarDistribution",
    score,
    count: stars.filter((star) => star === score).length,
  }));
}

/** `PlaceDetailBase`, as far as the review pages carry it. */
export function placeBase(places: Places, shop: Shop) {
  const stats = statsOf(places, shop, shop.placeId);
  return {
    __typename: "PlaceDetailBase",
    id: shop.placeId,
    name: shop.name,
    category: shop.category,
    categoryCodeList: ["220036", "220048"],
    phone: shop.phone,
    roadAddress: shop.roadAddress,
    visitorReviewsTotal: stats.visitorReviewsTotal,
    visitorReviewsTextReviewTotal: countsOf(places.listed(shop.placeId)).withText,
    visitorReviewsScore: stats.review.avgRating,
    reviewSettings: {
      __typename: "ReviewSettings",
      keyword: null,
      blog: null,
      cafe: null,
      showVisitorReviewScore: shop.showScore,
    },
    microReviews: [shop.intro],
    missingInfo: { __typename: "MissingInfo", businessType: shop.type, isBoss: true },
  };
}

/** `Menu:{placeId}_{index}`; the price is a text. The shape of the node is ASSUMED. */
export function menuNodes(shop: Shop) {
  return shop.menu.map(({ name, priceWon }, index) => ({
    __typename: "Menu",
    id: `${shop.placeId}_${index}`,
    index,
    name,
    price: String(priceWon),
    description: "",
    images: [],
    recommend: index < 3,
    change: false,
    priceType: "normal",
  }));
}

/** A blog review: its cache key holds spaces, Korean and colons, its text a `};` that ends no script. */
export function blogReview(shop: Shop, now: Date) {
  return {
    __typename: "FsasReview",
    id: `blog_연남 산책: ${shop.name} 다녀온 날 :: 2부`,
    type: "blog",
    typeName: "블로그",
    title: `${shop.name}, 골목 끝에서 만난 집`,
    contents: `메모장 그대로 옮김 {"점수": "없음"}; 그래도 또 갈 거예요. </script><b>다음 글</b>에서 계속`,
    url: "https://blog.naver.com/sandbox/1",
    home: "https://blog.naver.com/sandbox",
    name: "골목 산책자",
    authorName: "골목 산책자",
    date: relativeDate(kstDay(new Date(now.getTime() - 9 * 86_400_000)), now),
    createdString: relativeDate(kstDay(new Date(now.getTime() - 9 * 86_400_000)), now),
    thumbnailUrl: null,
    rank: 1,
  };
}
