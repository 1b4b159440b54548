import { expect, test } from "vitest";
import { isTableName } from "./file-name";

test.each([
  "리뷰.csv",
  "리뷰.CSV",
  "리뷰.tsv",
  "리뷰.txt",
  "리뷰.xlsx",
  "배민.xls",
  "리뷰",
  "리뷰 2026.11.24",
  " 리뷰.csv ",
])("%s may be a table", (name) => expect(isTableName(name)).toBe(true));

test.each(["리뷰.pdf", "리뷰.csv.pdf", "사진.JPG", "리뷰.docx", "리뷰.hwp", "리뷰.html", "모음.zip"])(
  "%s is none",
  (name) => expect(isTableName(name)).toBe(false),
);
