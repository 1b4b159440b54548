import type { KakaoBook, KakaoPlace } from "./book";
import { reviewItem } from "./review-item";
import { type KakaoReview, strengths } from "./review";

const pageSize = 20;
const shownInPanel = 7;

/** Kakao names one kind ("카페"), where Naver writes several ("카페,디저트"). */
const kindOf = (category: string) => category.split(",")[0];

/**
 * `places/panel3/{id}`. Field names: facts B (H) and further clients; types of nested nulls are ASSUMED, and so is that
 * a shop without reviews ("후기 미제공") has `kakaomap_review: null`.
 */
export function panelAnswer(book: KakaoBook, place: KakaoPlace, origin: string) {
  const { shop } = place;
  const reviews = book.listed(shop.placeId).slice(0, shownInPanel);
  return {
    summary: {
      confirm_id: place.kakaoId,
      name: shop.name,
      category: { name: kindOf(shop.category), name1: "음식점", name2: kindOf(shop.category), name3: null },
      address: { disp: shop.roadAddress, road: shop.roadAddress },
      phone_numbers: shop.phone === "" ? [] : [{ tel: shop.phone }],
    },
    kakaomap_review: place.offersReviews
      ? { score_set: scoreSet(book, place), reviews: reviews.map((review) => reviewItem(place, review, origin)) }
      : null,
    blog_review: { review_count: 0, reviews: [], has_next: false },
    open_hours: {
      all: { periods: [{ period_title: "영업시간", days: [{ on_days: { start_end_time_desc: shop.hours } }] }] },
    },
    menu: {
      menus: { items: shop.menu.map(({ name, priceWon }) => ({ name, price: priceWon, is_recommend: false })) },
    },
    place_add_info: { tags: [], facilities: { is_parking: false } },
  };
}

/** `places/reviews/kakaomap/meta/{id}`. */
export function metaAnswer(book: KakaoBook, place: KakaoPlace) {
  return { score_set: scoreSet(book, place), strength_description: strengthDescription };
}

/**
 * `places/tab/reviews/kakaomap/{id}`: twenty from the top or after a review. An order nobody knows, and (ASSUMED) a
 * review that is no more, give an empty list.
 */
export function reviewsAnswer(book: KakaoBook, place: KakaoPlace, query: URLSearchParams, origin: string) {
  const found = query.get("only_photo_review") === "true" ? withPhotos(book, place) : book.listed(place.shop.placeId);
  const reviews = ordered(found, query.get("order"));
  const last = query.get("previous_last_review_id");
  const start = last === null ? 0 : reviews.findIndex(({ id }) => id === last) + 1 || reviews.length;
  const shown = reviews.slice(start, start + pageSize);
  return {
    score_set: scoreSet(book, place),
    strength_description: strengthDescription,
    reviews: shown.map((review) => reviewItem(place, review, origin)),
    has_next: start + pageSize < reviews.length,
    has_my_review: false,
  };
}

const withPhotos = (book: KakaoBook, { shop }: KakaoPlace): KakaoReview[] =>
  book.listed(shop.placeId).filter(({ photos }) => photos > 0);

function ordered(reviews: KakaoReview[], order: string | null): KakaoReview[] {
  if (order === "LATEST") return reviews;
  if (order === "RECOMMENDED") return reviews.toSorted((one, two) => two.likes - one.likes);
  return [];
}

const strengthDescription = strengths.map(({ id, name }) => ({
  id,
  name,
  icon_url: `https://t1.kakaocdn.net/mapjsapi/images/strength_${id}.png`,
}));

function scoreSet(book: KakaoBook, { shop }: KakaoPlace) {
  const listed = book.listed(shop.placeId);
  const counted = book.everWritten(shop.placeId);
  const total = counted.reduce((sum, { stars }) => sum + stars, 0);
  return {
    review_count: listed.length,
    total_score: total,
    average_score: counted.length === 0 ? 0 : Math.round((total / counted.length) * 10) / 10,
    strength_counts: strengths.map(({ id }) => ({
      id,
      count: listed.filter((review) => review.strengths.includes(id)).length,
    })),
    strength_uv: listed.filter((review) => review.strengths.length > 0).length,
  };
}
