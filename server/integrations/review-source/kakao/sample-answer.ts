/** An answer of `places/tab/reviews/kakaomap/{id}` as recorded field lists describe it (to 2026-10), people invented. */
export const sampleReview = (change: Record<string, unknown> = {}) => ({
  review_id: 12_345_678,
  star_rating: 4,
  contents: "솥밥이 고슬고슬해요.\n또 갈게요 🍚",
  photo_count: 2,
  photos: [
    {
      url: "https://t1.kakaocdn.net/thumb/one.jpg",
      photo_id: 901,
      review_id: 12_345_678,
      updated_at: "2026-11-02 14:03:09",
      meta: { owner: { map_user_id: 77, nickname: "밥심" }, is_liked_by_me: false, view_count: 3, like_count: 0 },
    },
    { url: "//t1.kakaocdn.net/thumb/two.jpg", photo_id: 902 },
  ],
  status: "NORMAL",
  strength_ids: [5, 2],
  registered_at: "2026-11-02 14:03:09",
  updated_at: "2026-11-02 14:03:09",
  meta: {
    owner: {
      map_user_id: 77,
      nickname: "밥심",
      profile_image_url: "https://t1.kakaocdn.net/profile/77.jpg",
      timeline_level: { badge: "bronze", now_level: 3, show_other: true },
      review_count: 12,
      follower_count: 1,
      average_score: 4.2,
      profile_status: "S",
      is_following: false,
    },
    is_liked_by_me: false,
    is_owner_me: false,
    like_count: 0,
    like_user_profile_image_list: ["https://t1.kakaocdn.net/profile/78.jpg"],
    is_place_owner_pick: false,
    place: { confirm_id: 1_402_324_982, place_name: "온기식당 연남점" },
    place_owner_reply: null,
  },
  ...change,
});

/** The same with a shop's answer in `meta.place_owner_reply`. */
export const answeredReview = (reply: unknown) => {
  const review = sampleReview();
  return { ...review, meta: { ...review.meta, place_owner_reply: reply } };
};

export const sampleAnswer = (reviews: unknown[], change: Record<string, unknown> = {}) => ({
  score_set: {
    review_count: 41,
    total_score: 180,
    average_score: 4.4,
    strength_counts: [{ id: 5, count: 20 }],
    strength_uv: 25,
  },
  strength_description: [
    { id: 5, name: "맛", icon_url: "https://t1.kakaocdn.net/5.png" },
    { id: 9, name: "청결", icon_url: "https://t1.kakaocdn.net/9.png" },
  ],
  reviews,
  has_next: true,
  has_my_review: false,
  ...change,
});

/** An answer of `places/panel3/{id}`. */
export const samplePanel = (change: Record<string, unknown> = {}) => ({
  summary: {
    confirm_id: "1402324982",
    name: "온기식당 연남점",
    category: { name: "한식", name1: "음식점", name2: "한식", name3: null },
    address: { disp: "서울 마포구 연남동 1-1", road: "서울 마포구 동교로46길 31-8" },
    phone_numbers: [{ tel: "02-000-3147" }],
  },
  kakaomap_review: { score_set: { review_count: 41, average_score: 4.4 }, reviews: [] },
  blog_review: { review_count: 3, reviews: [] },
  open_hours: {},
  menu: { menus: { items: [{ name: "가지솥밥", price: 15000 }, { name: "육전" }, { name: "육전" }] } },
  place_add_info: {},
  ...change,
});
