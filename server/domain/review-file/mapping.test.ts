import { describe, expect, it } from "vitest";
import { type ColumnUse, findMappingProblem } from "./mapping";

const problem = (columns: ColumnUse[], columnCount = columns.length) =>
  findMappingProblem({ hasHeader: true, columns, platformValues: {} }, columnCount);

describe("findMappingProblem", () => {
  it("accepts a text column with whatever else", () => {
    expect(problem(["text"])).toBeNull();
    expect(problem(["unused", "text", "unused", "rating"])).toBeNull();
  });

  it("needs the text", () => {
    expect(problem(["date", "rating"])).toBe("text_missing");
  });

  it("takes every field from one column only", () => {
    expect(problem(["text", "text"])).toBe("field_twice");
  });

  it("belongs to the file's columns", () => {
    expect(problem(["text"], 2)).toBe("other_columns");
  });
});
