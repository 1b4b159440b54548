import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { speechLevels, tones } from "@/server/domain/voice";
import { replyInstructions, replyPromptVersion } from "../reply-writer/openai/reply-prompt";
import { readingInstructions, readingPromptVersion } from "../sentiment/openai/reading-prompt";

const fingerprint = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const replies = speechLevels.flatMap((speechLevel) =>
  tones.flatMap((tone) =>
    (["ko", "en"] as const).map((language) =>
      replyInstructions({ voice: { speechLevel, tone, length: "medium", signOff: "" }, language, mark: "ˆ" }),
    ),
  ),
);

test("a prompt with other words has another version", () => {
  expect({
    [readingPromptVersion]: fingerprint(readingInstructions("ˆ")),
    [replyPromptVersion]: fingerprint(replies.join("\n")),
  }).toEqual({
    "reading-1": "05ec6828608e",
    "reply-2": "b7c25e38c87c",
  });
});
