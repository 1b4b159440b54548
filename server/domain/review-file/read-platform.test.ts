import { describe, expect, it } from "vitest";
import { readPlatform } from "./read-platform";

describe("readPlatform", () => {
  it.each([
    ["네이버", "naver"],
    ["네플", "naver"],
    ["Naver", "naver"],
    ["네이버 플레이스", "naver"],
    ["카맵", "kakao"],
    ["카카오맵", "kakao"],
    ["KakaoMap", "kakao"],
    ["구글", "google"],
    ["Google Maps", "google"],
  ])("knows %s", (word, platform) => {
    expect(readPlatform(word)).toEqual({ platform, isSure: true });
  });

  it("asks about a word that only contains a name", () => {
    expect(readPlatform("네이버(예약)")).toEqual({ platform: "naver", isSure: false });
  });

  it.each(["배민", "방명록", "", "constructor"])("does not know %j", (word) => {
    expect(readPlatform(word)).toBeNull();
  });
});
