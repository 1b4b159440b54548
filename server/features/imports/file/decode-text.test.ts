import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { AppError } from "@/server/platform/errors";
import { decodeText } from "./decode-text";

const text = "작성일,리뷰\r\n2026.11.01.,앜ㅋㅋ 펲시 똠얌 쀍 맛있게 잘 먹었습니다. 다음에 또 올게요\r\n";
const refusal = (bytes: Uint8Array) => {
  try {
    return decodeText(bytes);
  } catch (error) {
    return (error as AppError).reason;
  }
};

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(text, "utf8"), "utf-8"],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`, "utf8"), "utf-8"],
    ["CP949 with syllables KS X 1001 lacks", iconv.encode(text, "cp949"), "cp949"],
    ["UTF-16 as Excel's Unicode text", Buffer.from(`\uFEFF${text}`, "utf16le"), "utf-16"],
    ["big-endian UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le").swap16(), "utf-16"],
  ])("reads %s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it("reads hand-made CP949 bytes: 좋아요 is C1 C1 BE C6 BF E4", () => {
    expect(decodeText(Uint8Array.from([0xc1, 0xc1, 0xbe, 0xc6, 0xbf, 0xe4]))).toEqual({
      text: "좋아요",
      encoding: "cp949",
    });
  });

  it.each([
    ["Japanese Shift_JIS", iconv.encode("日付,内容\nとても美味しかったです。また行きます", "shift_jis")],
    ["Chinese GBK", iconv.encode("日期,内容\n味道非常好,服务态度也很好,下次还会再来", "gbk")],
    ["French Latin-1", iconv.encode("date,text\n2026-11-01,très bon café, à côté", "latin1")],
    ["Russian KOI8-R", iconv.encode("дата,текст\nОчень вкусно, обязательно придём ещё раз", "koi8-r")],
    ["cut CP949", Uint8Array.from([0xc1, 0xc1, 0xbe, 0xc6, 0xbf])],
    ["cut UTF-16", Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41])],
  ])("refuses %s", (_, bytes) => {
    expect(refusal(bytes)).toBe("encoding");
  });

  it("refuses bytes that are no text", () => {
    expect(refusal(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toBe("binary");
    expect(refusal(Buffer.from("\uFEFFa\0b", "utf16le"))).toBe("binary");
  });
});
