import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxFileBytes } from "@/server/domain/review-file/limits";
import { AppError } from "@/server/platform/errors";
import { readReviewFile } from "./read-review-file";

const fixture = readFileSync(path.join(import.meta.dirname, "fixtures/reviews.xlsx"));
const refusal = (bytes: Uint8Array) =>
  readReviewFile(bytes).then(
    () => null,
    (error: AppError) => error.reason,
  );

describe("readReviewFile", () => {
  it("reads a spreadsheet: date cells, times, serial numbers, blank rows, absent cells", async () => {
    expect(await readReviewFile(fixture)).toEqual({
      format: "xlsx",
      encoding: null,
      rows: [
        ["작성일", "닉네임", "평점", "리뷰내용", "비고"],
        ["2024-10-26", "초록모자", "5", "들깨칼국수가 진하고 좋았어요.", ""],
        ["2024-10-26T14:03:00", "바람개비", "", "직원분이 친절하셨어요.\n다음에 또 올게요", ""],
        [],
        ["45592", "연두", "2", "40분을 기다렸어요.", ""],
        ["2024. 10. 27.", "여름밤", "10", "맛있게 잘 먹었습니다.", ""],
      ],
    });
  });

  it("reads past a title above the column names", async () => {
    const { rows } = await readReviewFile(Buffer.from("온기식당 리뷰 모음,\n,\n날짜,내용\n2026-11-01,맛있어요\n"));
    expect(rows).toEqual([[], [], ["날짜", "내용"], ["2026-11-01", "맛있어요"]]);
  });

  it("undoes the guard that our own list of refused rows puts before formulas", async () => {
    const { rows } = await readReviewFile(Buffer.from("날짜,내용\n2026-11-01,'=1+1\n2026-11-02,'90년대 감성\n"));
    expect(rows.slice(1).map((row) => row[1])).toEqual(["=1+1", "'90년대 감성"]);
  });

  it("leaves out what a database cannot hold", async () => {
    const { rows } = await readReviewFile(Buffer.from("날짜,내용\n2026-11-01,맛\u0001있\u007F어요\n"));
    expect(rows[1]).toEqual(["2026-11-01", "맛있어요"]);
  });

  it.each([
    ["an old or locked Excel file", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), "old_excel"],
    ["a PDF", Buffer.from("%PDF-1.7 …"), "binary"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "binary"],
    ["a zip that is no spreadsheet", Buffer.from("PK\u0003\u0004 something else"), "broken_excel"],
    ["a spreadsheet cut in half", fixture.subarray(0, fixture.length / 2), "broken_excel"],
    ["nothing", Buffer.from(""), "empty_file"],
    ["blank lines", Buffer.from("\n\n  \n"), "empty_file"],
    ["11 MB", Buffer.alloc(11_000_000, "가나다\n"), "too_large"],
    ["100,002 rows", Buffer.from("맛있어요\n".repeat(100_002)), "too_many_rows"],
    ["201 columns", Buffer.from(`${"a,".repeat(200)}b\n`), "too_many_columns"],
  ])("refuses %s", async (_, bytes, reason) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  it("refuses an archive that unpacks to far more than it weighs", async () => {
    const bomb = Buffer.from(fixture);
    const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(300 * 1024 * 1024, directory + 24);
    expect(await refusal(bomb)).toBe("too_large");
  });

  it("answers any bytes with a table or a refusal", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom(..."\",;\t|\n\r'=가나5★"), { maxLength: 200 })
        .map((parts) => Buffer.from(parts.join(""))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        const result = await readReviewFile(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
      }),
      { numRuns: 300 },
    );
  });

  it("answers a damaged spreadsheet with a table or a refusal", { timeout: 60_000 }, async () => {
    const damage = fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const file = Buffer.from(fixture);
        for (const [at, value] of changes) file[at] = value;
        const result = await readReviewFile(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
      }),
      { numRuns: 20 },
    );
  });

  it("holds no more than the limit it names", () => {
    expect(maxFileBytes).toBe(10 * 1024 * 1024);
  });
});
