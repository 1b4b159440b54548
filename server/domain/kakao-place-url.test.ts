import { describe, expect, test } from "vitest";
import { kakaoHosts, kakaoPageUrl, kakaoShortUrl, kakaoSite, parseKakaoUrl } from "./kakao-place-url";

const live = kakaoSite("https://place-api.map.kakao.com");
const sandbox = kakaoSite("http://127.0.0.1:4003");
const found = (id = "1402324982") => ({ platformStoreId: id, platformIds: {} });
const short = (shortCode: string, shortPrefix = "https://kko.to") => ({ shortCode, shortPrefix });

describe("addresses that name a shop", () => {
  test.each([
    ["https://place.map.kakao.com/1402324982", found()],
    ["https://place.map.kakao.com/1402324982/", found()],
    ["https://place.map.kakao.com/1402324982?t_src=share#review", found()],
    ["http://place.map.kakao.com/1402324982", found()],
    ["https://place.map.kakao.com/m/1402324982", found()],
    ["https://m.place.map.kakao.com/1402324982", found()],
    ["place.map.kakao.com/1402324982", found()],
    ["HTTPS://PLACE.MAP.KAKAO.COM/1402324982", found()],
    ["https://map.kakao.com/?itemId=1402324982", found()],
    ["https://map.kakao.com/?map_type=TYPE_MAP&itemId=1402324982&q=%EC%98%A8%EA%B8%B0", found()],
    ["https://m.map.kakao.com/?itemId=1402324982", found()],
    ["https://map.kakao.com/link/map/1402324982", found()],
    ["https://map.kakao.com/link/to/1402324982", found()],
    ["map.kakao.com/?itemId=1402324982", found()],
    ["https://applink.map.kakao.com/place?id=1402324982&t_src=share", found()],
    ["https://place.map.kakao.com/16421356", found("16421356")],
    ["https://place.map.kakao.com/98765432109876543210", found("98765432109876543210")],
    ["[카카오맵] 온기식당 연남점\n서울 마포구 동교로46길 31-8\nhttps://kko.to/hltcaU_mqV", short("hltcaU_mqV")],
    ["https://kko.to/-6KddnhXWj", short("-6KddnhXWj")],
    ["http://kko.to/xOL0PMxfM/", short("xOL0PMxfM")],
    ["kko.to/xOL0PMxfM", short("xOL0PMxfM")],
    ["https://kko.kakao.com/m7wFN3SI-8", short("m7wFN3SI-8", "https://kko.kakao.com")],
    ["(https://place.map.kakao.com/1402324982)", found()],
  ])("%s", (text, expected) => {
    expect(parseKakaoUrl(text, live)).toEqual(expected);
    expect(parseKakaoUrl(text, sandbox)).toEqual(expected);
  });

  test.each([
    ["http://127.0.0.1:4003/1402324982", found()],
    ["http://127.0.0.1:4003/map/?itemId=1402324982", found()],
    ["http://127.0.0.1:4003/applink/place?id=1402324982", found()],
    ["http://127.0.0.1:4003/short/sim1", short("sim1", "http://127.0.0.1:4003/short")],
  ])("below another base: %s", (text, expected) => {
    expect(parseKakaoUrl(text, sandbox)).toEqual(expected);
    expect(parseKakaoUrl(text, live)).toBeNull();
  });
});

describe("addresses that are refused", () => {
  test.each([
    "",
    "온기식당",
    "1402324982",
    "ftp://place.map.kakao.com/1402324982",
    "javascript:alert(1)//place.map.kakao.com/1402324982",
    "https://user@place.map.kakao.com/1402324982",
    "https://user:pw@place.map.kakao.com/1402324982",
    "https://place.map.kakao.com@evil.example/1402324982",
    "https://place.map.kakao.com:8443/1402324982",
    "https://place.map.kakao.com.evil.example/1402324982",
    "https://place.map.kakao.com./1402324982",
    "https://evil.example/place.map.kakao.com/1402324982",
    "https://evil.example/?u=place.map.kakao.com/1402324982",
    "https://evil-place.map.kakao.com/1402324982",
    "https://place.map.kakao.com\\@evil.example/1402324982",
    "https://127.0.0.1/1402324982",
    "http://127.0.0.1:4004/1402324982",
    "http://[::1]:4003/1402324982",
    "http://localhost:4003/1402324982",
    "http://169.254.169.254/1402324982",
    "https://place.map.kakao.com/",
    "https://place.map.kakao.com/abc",
    "https://place.map.kakao.com/1234",
    "https://place.map.kakao.com/123456789012345678901",
    "https://place.map.kakao.com/1402324982%2F..%2Fadmin",
    "https://place.map.kakao.com/main/v/1402324982",
    "https://place-api.map.kakao.com/places/panel3/1402324982",
    "https://map.kakao.com/?q=1402324982",
    "https://map.kakao.com/?itemId=1402324982abc",
    "https://map.kakao.com/link/search/1402324982",
    "https://applink.map.kakao.com/route?id=1402324982",
    "https://kko.to/",
    "https://kko.to/a/b",
    "https://kko.to/..%2f..%2fadmin",
    "https://kko.to@evil.example/abcdef",
    "https://kko.to.evil.example/abcdef",
    "https://m.place.naver.com/restaurant/1402324982",
    "https://www.google.com/maps/place/1402324982",
    `https://place.map.kakao.com/${"0".repeat(3_000)}1402324982`,
  ])("%s", (text) => {
    expect(parseKakaoUrl(text, live)).toBeNull();
    expect(parseKakaoUrl(text, sandbox)).toBeNull();
  });
});

test("what is fetched is rebuilt from the id or the code", () => {
  expect(kakaoPageUrl(live, "123456")).toBe("https://place.map.kakao.com/123456");
  expect(kakaoPageUrl(sandbox, "123456")).toBe("http://127.0.0.1:4003/123456");
  expect(kakaoShortUrl(short("hltcaU_mqV"))).toBe("https://kko.to/hltcaU_mqV");
});

test("the hosts that are asked are few", () => {
  expect(kakaoHosts("https://place-api.map.kakao.com")).toEqual(["place-api.map.kakao.com", "kko.to", "kko.kakao.com"]);
  expect(kakaoHosts("http://127.0.0.1:4003")).toEqual(["127.0.0.1:4003"]);
});
