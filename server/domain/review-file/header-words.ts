import type { ReviewField } from "./mapping";

/** Names people give these columns, the most telling first. A plain 번호 or No is a row count, not a review's number. */
const words: Record<ReviewField, string> = {
  date: `작성일 작성일자 작성일시 작성날짜 작성시간 리뷰작성일 등록일 등록일자 등록일시 리뷰일 날짜 일자 일시 방문일 방문일자 이용일
    created_at created date review_date written_at datetime timestamp published_at published time`,
  author: `닉네임 작성자 작성자명 작성자닉네임 리뷰어 글쓴이 손님 손님이름 손님명 고객 고객명 고객이름 이름
    author reviewer reviewer_name author_name nickname user user_name username customer name`,
  rating: "별점 평점 점수 만족도 별 rating stars star star_rating score rate",
  text: `리뷰내용 리뷰글 리뷰본문 내용 본문 리뷰 후기 후기내용 글 글내용 의견 코멘트 평가내용 텍스트
    content contents text body review review_text comment comments message document`,
  platform: "출처 플랫폼 채널 매체 사이트 경로 유입경로 platform source channel site",
  reply: `사장님댓글 사장님답글 사장님답변 사장댓글 답글 답글내용 답변 댓글
    owner_reply reply reply_text owner_response response answer`,
  id: "리뷰번호 리뷰id 리뷰아이디 리뷰고유번호 고유번호 review_id id platform_review_id",
};

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, "")
    .replace(/[\s_\-.:*#]/g, "");

const known = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    list.split(/\s+/).map((word, rank) => [plain(word), { field: field as ReviewField, rank }] as const),
  ),
);

/** The field a column's name stands for; of two columns for one field, the lower rank is meant. Null for other names. */
export const readHeader = (name: string): { field: ReviewField; rank: number } | null => known.get(plain(name)) ?? null;
