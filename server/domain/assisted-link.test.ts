import { expect, test } from "vitest";
import { assistedLink } from "./assisted-link";

const place = (platformStoreId: string, platformIds: Record<string, string> = {}) => ({ platformStoreId, platformIds });
const smartPlace = "https://new.smartplace.naver.com";

test("Naver: the console's list of this shop's reviews, or its front door", () => {
  const known = place("1384720591", { placeSeq: "6120347", bookingBusinessId: "912045", placeName: "온기식당" });
  expect(assistedLink("naver", known, smartPlace)).toBe(
    `${smartPlace}/bizes/place/6120347/reviews?bookingBusinessId=912045&menu=visitor`,
  );
  expect(assistedLink("naver", place("1384720591"), `${smartPlace}/`)).toBe(`${smartPlace}/`);
});

test("Kakao: the front door of 매장관리, in the sandbox the shop's page there", () => {
  expect(assistedLink("kakao", place("1402324982"), "https://place-api.map.kakao.com")).toBe(
    "https://business.kakao.com/m/mystore",
  );
  expect(assistedLink("kakao", place("1402324982"), "http://127.0.0.1:4103")).toBe(
    "http://127.0.0.1:4103/mystore/1402324982",
  );
});

test("what comes from a row is never more than a part of the address", () => {
  expect(assistedLink("kakao", place("../@evil.example"), "http://127.0.0.1:4103")).toBe(
    "http://127.0.0.1:4103/mystore/..%2F%40evil.example",
  );
  const odd = place("1", { placeSeq: "1/../..", bookingBusinessId: "2&menu=x" });
  expect(assistedLink("naver", odd, smartPlace)).toBe(
    `${smartPlace}/bizes/place/1%2F..%2F../reviews?bookingBusinessId=2%26menu%3Dx&menu=visitor`,
  );
});

test.each(["google", "csv"] as const)("%s: none", (platform) => {
  expect(assistedLink(platform, place("1"), smartPlace)).toBeNull();
});
