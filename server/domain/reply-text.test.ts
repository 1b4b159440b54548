import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replyLength } from "./platform";
import { cleanReply, emojiLength, sameReply } from "./reply-text";

describe("a reply as it is sent", () => {
  test.each([
    ["letters are composed", "\u1100\u1161\u11b7\u1109\u1161\u1112\u1162\u110b\u116d", "감사해요"],
    ["line breaks are plain", "하나\r\n둘\r셋\u2028넷", "하나\n둘\n셋\n넷"],
    ["control and hidden signs go", "감\u0000사\u200b해\u202e요\ufeff", "감사해요"],
    ["tabs are spaces, the ends are bare", " \t감사\t해요 \n", "감사 해요"],
    ["half an emoji is no text", "감사\ud83d해요", "감사\ufffd해요"],
    ["joined emoji stay whole", "👨‍👩‍👧 감사해요 ❤️", "👨‍👩‍👧 감사해요 ❤️"],
  ])("%s", (_, given, expected) => expect(cleanReply(given)).toBe(expected));

  test("cleaning twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => cleanReply(cleanReply(text)) === cleanReply(text)));
  });
});

test("a platform may break lines and spaces as it likes", () => {
  expect(sameReply("감사해요.\n또 오세요.", "감사해요. 또 오세요.")).toBe(true);
  expect(sameReply("감사해요.", "감사합니다.")).toBe(false);
});

describe("lengths", () => {
  test("code points for Naver, bytes for Google", () => {
    expect(replyLength("naver", "감사해요 🙏")).toBe(6);
    expect(replyLength("google", "감사해요 🙏")).toBe(17);
  });
  test("an emoji of several parts counts as many", () => {
    expect(emojiLength("naver", "👨‍👩‍👧 고마워요 🙏")).toEqual({ signs: 2, length: 6 });
    expect(emojiLength("google", "고마워요 🙏🏻")).toEqual({ signs: 1, length: 8 });
    expect(emojiLength("naver", "1번 손님 (12시) #1")).toEqual({ signs: 0, length: 0 });
  });
});
