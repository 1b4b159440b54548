import { describe, expect, it } from "vitest";
import { parseMap } from "./parse-map";

const names = ["작성일", "내용", "", "별점=5"];

describe("parseMap", () => {
  it("takes numbers from 1 and names", () => {
    expect(parseMap("date=작성일,text=2, rating = 별점=5", names)).toEqual({
      ok: true,
      columns: ["date", "text", "unused", "rating"],
    });
  });

  it.each([
    ["words=2", '"words" is not one of date, author, rating, text, platform, reply, id'],
    ["text=9", "the file has no column 9"],
    ["text=0", "the file has no column 0"],
    ["text=본문", "the file has no column 본문"],
    ["text", "the file has no column without a name"],
    ["text=2,text=3", "text is named twice"],
    ["text=2,date=내용", "column 내용 is named twice"],
  ])("says what is wrong with %s", (map, problem) => {
    expect(parseMap(map, names)).toEqual({ ok: false, problem });
  });
});
