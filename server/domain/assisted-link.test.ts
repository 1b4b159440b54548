import { expect, test } from "vitest";
import { assistedLink } from "./assisted-link";

test.each([
  [
    "naver",
    { placeSeq: "7700001", bookingBusinessId: "880001" },
    "https://console.test/bizes/place/7700001/reviews?bookingBusinessId=880001&menu=visitor",
  ],
  ["naver", {}, "https://console.test/bizes"],
  ["kakao", {}, "https://console.test/"],
  ["google", {}, null],
  ["csv", {}, null],
] as const)("%s %o", (platform, platformIds, expected) =>
  expect(assistedLink(platform, { platformStoreId: "1", platformIds }, "https://console.test")).toBe(expected),
);
