import { describe, expect, test } from "vitest";
import { homePageUrl, parsePlaceUrl, placeSite, reviewsPageUrl, shortLinkUrl } from "./place-url";

const live = placeSite("https://m.place.naver.com");
const sandbox = placeSite("http://127.0.0.1:4001");
const found = (businessType: string, id = "1234567890") => ({ platformStoreId: id, platformIds: { businessType } });

describe("addresses that name a shop", () => {
  test.each([
    ["https://m.place.naver.com/restaurant/1234567890/review/visitor?entry=ple&reviewSort=recent", found("restaurant")],
    ["https://m.place.naver.com/restaurant/1234567890", found("restaurant")],
    ["https://m.place.naver.com/cafe/1234567890/home", found("cafe")],
    ["https://m.place.naver.com/hairshop/1234567890/review/ugc#top", found("hairshop")],
    ["https://m.place.naver.com/place/1234567890/menu/list?from=map", found("place")],
    ["https://m.place.naver.com/home?entry=pll&id=1234567890", found("place")],
    ["https://m.place.naver.com/share?id=1234567890&tabsPath=%2Fhome&appMode=detail", found("place")],
    ["https://m.place.naver.com/home/?id=1234567890", found("place")],
    ["https://pcmap.place.naver.com/nailshop/1234567890/home?from=map&fromPanelNum=1", found("nailshop")],
    ["https://pcmap.place.naver.com/accommodation/1234567890/review/visitor", found("accommodation")],
    ["https://map.naver.com/p/entry/place/1234567890?c=15.00,0,0,0,dh&placePath=%2Fhome", found("place")],
    ["https://map.naver.com/p/search/%EC%98%A8%EA%B8%B0%EC%8B%9D%EB%8B%B9/place/1234567890", found("place")],
    ["https://map.naver.com/p/entry/place/1234567890?placePath=%2Freview%2Fvisitor", found("place")],
    ["https://map.naver.com/p/entry/place/1234567890/", found("place")],
    ["https://map.naver.com/p?placePath=%2Fcafe%2F1234567890%2Fhome%3Fentry%3Dpll", found("cafe")],
    ["https://map.naver.com/p/?c=15,0,0,0,dh&placePath=/restaurant/1234567890", found("restaurant")],
    ["https://map.naver.com/p/search/온기식당/place/1234567890", found("place")],
    ["https://map.naver.com/p/favorite/myPlace/folder/abc/place/1234567890", found("place")],
    ["https://map.naver.com/v5/entry/place/1234567890", found("place")],
    ["https://map.naver.com/p/api/nplace/marker/1234567890", found("place")],
    ["  https://m.place.naver.com/restaurant/1234567890 \n", found("restaurant")],
    ["HTTPS://M.PLACE.NAVER.COM/restaurant/1234567890", found("restaurant")],
    ["m.place.naver.com/restaurant/1234567890", found("restaurant")],
    ["https://m.place.naver.com:443/restaurant/1234567890", found("restaurant")],
    [
      "[네이버 지도]\n온기식당\n서울 마포구 연남로 1\nhttps://m.place.naver.com/restaurant/1234567890",
      found("restaurant"),
    ],
    ["(https://map.naver.com/p/entry/place/1234567890)", found("place")],
    ["https://m.place.naver.com/restaurant/00123456", found("restaurant", "00123456")],
    ["https://m.place.naver.com/restaurant/98765432109876543210", found("restaurant", "98765432109876543210")],
    ["https://naver.me/GxAbC123", { shortCode: "GxAbC123" }],
    ["https://naver.me/GxAbC123/", { shortCode: "GxAbC123" }],
    ["naver.me/GxAbC123", { shortCode: "GxAbC123" }],
    ["[네이버 지도] 온기식당 https://naver.me/GxAbC123", { shortCode: "GxAbC123" }],
    ["[네이버지도]\r\n온기식당\r\nhttps://naver.me/GxAbC123\r\n", { shortCode: "GxAbC123" }],
    ["여기예요 https://naver.me/GxAbC123에서 봐요", { shortCode: "GxAbC123" }],
    ["https://naver.me/GxAbC123.", { shortCode: "GxAbC123" }],
    ["우리 가게(https://naver.me/GxAbC123)요", { shortCode: "GxAbC123" }],
    ["가게는 https://m.place.naver.com/restaurant/1234567890입니다!", found("restaurant")],
    ["블로그 https://blog.naver.com/x/1 말고 https://naver.me/GxAbC123", { shortCode: "GxAbC123" }],
    ['<a href="https://m.place.naver.com/cafe/1234567890/home">', found("cafe")],
  ])("%s", (text, expected) => {
    expect(parsePlaceUrl(text, live)).toEqual(expected);
    expect(parsePlaceUrl(text, sandbox)).toEqual(expected);
  });

  test.each([
    ["http://127.0.0.1:4001/restaurant/1234567890/review/visitor", found("restaurant")],
    ["http://127.0.0.1:4001/pcmap/cafe/1234567890/home", found("cafe")],
    ["http://127.0.0.1:4001/p/entry/place/1234567890", found("place")],
    ["http://127.0.0.1:4001/home?id=1234567890", found("place")],
    ["http://127.0.0.1:4001/short/sim1", { shortCode: "sim1" }],
  ])("below another base: %s", (text, expected) => {
    expect(parsePlaceUrl(text, sandbox)).toEqual(expected);
    expect(parsePlaceUrl(text, live)).toBeNull();
  });
});

describe("addresses that are refused", () => {
  test.each([
    "",
    "온기식당",
    "1234567890",
    "http://m.place.naver.com/restaurant/1234567890",
    "ftp://m.place.naver.com/restaurant/1234567890",
    "file:///restaurant/1234567890",
    "javascript:alert(1)//m.place.naver.com/restaurant/1234567890",
    "data:text/html,https//m.place.naver.com/restaurant/1234567890",
    "https://user@m.place.naver.com/restaurant/1234567890",
    "https://user:pw@m.place.naver.com/restaurant/1234567890",
    "https://m.place.naver.com@evil.example/restaurant/1234567890",
    "https://m.place.naver.com:8443/restaurant/1234567890",
    "https://m.place.naver.com.evil.example/restaurant/1234567890",
    "https://m.place.naver.com./restaurant/1234567890",
    "https://evil.example/m.place.naver.com/restaurant/1234567890",
    "https://evil.example/?u=m.place.naver.com/restaurant/1234567890",
    "https://evil.example#m.place.naver.com/restaurant/1234567890",
    "https://evil-m.place.naver.com/restaurant/1234567890",
    "https://place.naver.com/restaurant/1234567890",
    "https://naver.com/restaurant/1234567890",
    "https://blog.naver.com/restaurant/1234567890",
    "https://m.place.naver.com\\@evil.example/restaurant/1234567890",
    "https://127.0.0.1/restaurant/1234567890",
    "http://127.0.0.1/restaurant/1234567890",
    "http://127.0.0.1:5432/restaurant/1234567890",
    "http://[::1]:4001/restaurant/1234567890",
    "http://[::ffff:127.0.0.1]:4001/restaurant/1234567890",
    "http://localhost:4001/restaurant/1234567890",
    "http://2130706433:4001/restaurant/123456",
    "http://0x7f000001/restaurant/1234567890",
    "http://169.254.169.254/latest/meta-data/restaurant/1234567890",
    "http://10.0.0.1/restaurant/1234567890",
    "https://m.place.naver.com/restaurant/",
    "https://m.place.naver.com/restaurant/abc",
    "https://m.place.naver.com/restaurant/1234",
    "https://m.place.naver.com/restaurant/123456789012345678901",
    "https://m.place.naver.com/restaurant/12345%2F..%2Fadmin",
    "https://m.place.naver.com/../../etc/passwd",
    "https://m.place.naver.com/my/65f000000000000000000000/feed",
    "https://m.place.naver.com/home?id=12345abc",
    "https://map.naver.com/p/search/1234567890",
    "https://map.naver.com/p?placePath=https%3A%2F%2Fevil.example%2Fcafe%2F1234567890",
    "https://map.naver.com/p?placePath=%2F%2Fevil.example%2F1234567890",
    "https://map.naver.com/p?placePath=%2Fhome",
    "https://m.place.naver.com/restaurant/list?id=1234567890",
    "https://m.place.naver.com/?id=1234567890",
    "https://naver.me/온기식당",
    "https://naver.me/GxAbC123%EC%97%90",
    "https://map.naver.com/p/redirect?to=https://evil.example",
    "https://naver.me/",
    "https://naver.me/a/b",
    "https://naver.me/..%2f..%2fadmin",
    "https://naver.me@evil.example/abc",
    "https://naver.me.evil.example/abc",
    "https://www.google.com/maps/place/1234567890",
    "https://place.map.kakao.com/1234567890",
    `https://m.place.naver.com/restaurant/1234567890${"a".repeat(3_000)}`,
  ])("%s", (text) => {
    expect(parsePlaceUrl(text, live)).toBeNull();
  });

  test("what looks like the sandbox but is another port", () => {
    expect(parsePlaceUrl("http://127.0.0.1:4002/restaurant/1234567890", sandbox)).toBeNull();
  });
});

test("what is fetched is rebuilt from the id", () => {
  expect(reviewsPageUrl(live, "cafe", "123456")).toBe(
    "https://m.place.naver.com/cafe/123456/review/visitor?entry=ple&reviewSort=recent",
  );
  expect(homePageUrl(sandbox, "cafe", "123456")).toBe("http://127.0.0.1:4001/cafe/123456/home");
  expect(shortLinkUrl(live, "GxAbC123")).toBe("https://naver.me/GxAbC123");
  expect(shortLinkUrl(sandbox, "sim1")).toBe("http://127.0.0.1:4001/short/sim1");
});
