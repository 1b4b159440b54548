import { describe, expect, it } from "vitest";
import { isCurrent, navEntries, navGroups, navIds } from "./nav-entries";

describe("navigation", () => {
  it("puts every entry into exactly one group", () => {
    expect(navGroups.flatMap((group) => group.entries).sort()).toEqual([...navIds].sort());
  });

  it("marks one entry for a page and for what lies below it", () => {
    const currentFor = (path: string) => navIds.filter((id) => isCurrent(id, path));
    expect(currentFor("/inbox")).toEqual(["inbox"]);
    expect(currentFor("/inbox/0198")).toEqual(["inbox"]);
    expect(currentFor("/inboxes")).toEqual([]);
    expect(currentFor(navEntries["admin-jobs"].href)).toEqual(["admin-jobs"]);
  });
});
