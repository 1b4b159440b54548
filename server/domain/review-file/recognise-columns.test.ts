import { describe, expect, it } from "vitest";
import { recogniseColumns } from "./recognise-columns";

const usesOf = (rows: string[][]) => {
  const { hasHeader, columns } = recogniseColumns(rows, rows[0]?.length ?? 0);
  return {
    hasHeader,
    uses: columns.map((column) => column.use),
    certainties: columns.map((column) => column.certainty),
  };
};

describe("recogniseColumns", () => {
  it("knows a Korean header", () => {
    expect(
      usesOf([
        ["작성일", "닉네임", "평점", "리뷰내용", "출처", "사장님댓글", "방문횟수", "비고"],
        ["2026-11-21", "초록모자", "5.0", "나물이 깔끔해요", "네플", "와 주셔서 고맙습니다", "3", ""],
        ["2026-11-20", "바람개비", "4.0", "들깨칼국수 진해요", "카맵", "", "1", ""],
      ]),
    ).toEqual({
      hasHeader: true,
      uses: ["date", "author", "rating", "text", "platform", "reply", "unused", "unused"],
      certainties: ["known", "known", "known", "known", "known", "known", "none", "none"],
    });
  });

  it.each([
    [["날짜", "손님", "별점", "내용"]],
    [["등록일시", "작성자", "점수", "후기"]],
    [["Date", "Author", "Rating", "Text"]],
    [["created_at", "reviewer_name", "stars", "content"]],
    [["작성일 (KST)", " 이름 ", "평점(5점 만점)", "리뷰"]],
  ])("knows %j", (header) => {
    const row = ["2026-11-21", "초록모자", "5", "나물이 깔끔해요"];
    expect(usesOf([header, row, row]).uses).toEqual(["date", "author", "rating", "text"]);
  });

  it("takes the column that says most, when two could be meant", () => {
    const rows = [
      ["방문일", "작성일", "리뷰"],
      ["2026-11-01", "2026-11-02", "맛있어요"],
    ];
    expect(usesOf(rows).uses).toEqual(["unused", "date", "text"]);
  });

  it("asks when a name and its values do not agree", () => {
    const { uses, certainties } = usesOf([
      ["평점", "내용"],
      ["아주 좋음", "맛있어요"],
      ["보통", "괜찮아요"],
    ]);
    expect(uses).toEqual(["rating", "text"]);
    expect(certainties).toEqual(["guess", "known"]);
  });

  it("reads a data set of label and text: the label is not a star", () => {
    expect(
      usesOf([
        ["0", "최악의 기프티콘입니다."],
        ["1", "아주 만족합니다"],
        ["0", "맛이 없어요"],
      ]),
    ).toEqual({ hasHeader: false, uses: ["unused", "text"], certainties: ["none", "known"] });
  });

  it("reads label, text and stars without a header", () => {
    expect(
      usesOf([
        ["0", "최악의 기프티콘입니다.", "1"],
        ["1", "아주 만족합니다", "5"],
      ]),
    ).toEqual({ hasHeader: false, uses: ["unused", "text", "rating"], certainties: ["none", "known", "guess"] });
  });

  it("finds date, stars and the wordiest column without a header", () => {
    const rows = [
      ["2026-11-21", "초록모자", "5", "나물이 깔끔하고 간이 세지 않아요"],
      ["2026-11-20", "바람개비", "", "들깨칼국수 진해요"],
    ];
    expect(usesOf(rows).uses).toEqual(["date", "unused", "rating", "text"]);
  });

  it("finds the text under a name it does not know", () => {
    const rows = [
      ["순번", "손님의 한마디"],
      ["1", "나물이 깔끔하고 간이 세지 않아요"],
      ["2", "들깨칼국수 진해요"],
    ];
    expect(usesOf(rows)).toEqual({ hasHeader: true, uses: ["unused", "text"], certainties: ["none", "guess"] });
  });

  it("does not take a row count for review numbers", () => {
    const rows = [
      ["id", "review"],
      ["1", "맛있어요"],
      ["2", "친절해요"],
      ["3", "또 올게요"],
    ];
    expect(usesOf(rows)).toMatchObject({ uses: ["unused", "text"], certainties: ["guess", "known"] });
    const real = [
      ["id", "review"],
      ["8812734", "맛있어요"],
      ["8812790", "친절해요"],
    ];
    expect(usesOf(real).uses).toEqual(["id", "text"]);
  });

  it("does not take names of places for reviews", () => {
    const rows = [
      ["번호", "지점"],
      ["1", "연남"],
      ["2", "홍대"],
    ];
    expect(usesOf(rows).uses).toEqual(["unused", "unused"]);
  });

  it("finds no text where there is none", () => {
    expect(usesOf([["0"], ["1"], ["1"]]).uses).toEqual(["unused"]);
  });
});
