import { describe, expect, it } from "vitest";
import { kindOf } from "./event-kind";

describe("kindOf", () => {
  it.each([
    ["a draft saved", "reply_drafted", { from: "drafted" }, true, "reply_drafted"],
    [
      "a draft of the language model",
      "reply_drafted",
      { from: "drafted", record: { writer: "openai" } },
      false,
      "drafted_by_openai",
    ],
    [
      "a draft of ours",
      "reply_drafted",
      { from: "drafted", record: { writer: "built_in" } },
      false,
      "drafted_by_built_in",
    ],
    ["an approval taken back", "reply_drafted", { from: "approved" }, true, "reply_back"],
    ["an edit approved", "reply_approved", { from: "live", task: "edit" }, true, "edit_approved"],
    ["an edit taken back", "reply_live", { from: "approved", replaced: "새 글" }, true, "kept"],
    ["a deletion that failed", "reply_live", { from: "publishing", task: "delete" }, false, "delete_live"],
    ["a text changed on the platform", "reply_live", { from: "live", replaced: "우리 글" }, false, "taken_over"],
    ["a reply seen", "reply_live", { from: "posted_unverified" }, false, "reply_live"],
    [
      "one that has no word for its task",
      "reply_rejected",
      { from: "publishing", task: "edit" },
      false,
      "reply_rejected",
    ],
    ["what a rule approved", "reply_approved", { from: "drafted", rule: "칭찬" }, false, "rule_approved"],
    ["what a rule left to the owner", "rule_held", { rule: "칭찬", ban: "few_stars" }, false, "rule_held"],
    ["a reply that went by itself", "reply_failed", { from: "live", reason: "VANISHED" }, false, "vanished"],
    ["something newer than this page", "reply_framed", {}, false, "other"],
  ] as const)("%s", (_, kind, data, isByOwner, expected) => expect(kindOf(kind, data, isByOwner)).toBe(expected));
});
