import fc from "fast-check";
import { expect, test } from "vitest";
import { VendorError } from "@/server/integrations/vendor-error";
import { googleHosts } from "./hosts";
import { parseAccounts, parseLocations } from "./parse";
import { placeName, readReviewName } from "./place-name";

const kindOf = (work: () => unknown) => {
  try {
    work();
    return "fine";
  } catch (error) {
    return error instanceof VendorError ? error.kind : error;
  }
};
const location = {
  name: "locations/11746063422843735",
  title: " 온기식당 ",
  storefrontAddress: { regionCode: "KR", addressLines: ["서울 마포구 동교로46길 31-8", "1층"] },
  metadata: { hasVoiceOfMerchant: true },
};

test("accounts by their ids; {} is none", () => {
  const accounts = [{ name: "accounts/105000000000000000001", type: "PERSONAL" }, { name: "x" }];
  expect(parseAccounts({ accounts, nextPageToken: "n" })).toEqual({
    accountIds: ["105000000000000000001"],
    nextPageToken: "n",
  });
  expect(parseAccounts({})).toEqual({ accountIds: [], nextPageToken: null });
});

test("a location is joined to its account, since its name lacks it", () => {
  expect(parseLocations({ locations: [location] }, "7").locations).toEqual([
    {
      platformStoreId: "11746063422843735",
      platformIds: { accountId: "7", placeName: "온기식당" },
      name: "온기식당",
      address: "서울 마포구 동교로46길 31-8 1층",
      isVerified: true,
    },
  ]);
});

test("proto-JSON drops what is false: metadata without the mark is not verified, no metadata says nothing", () => {
  const verified = (metadata?: object) =>
    parseLocations({ locations: [{ ...location, metadata }] }, "7").locations[0]?.isVerified;
  expect([verified({}), verified({ hasVoiceOfMerchant: false }), verified(undefined)]).toEqual([false, false, null]);
});

test("lists of unknown shape have changed; single unknown entries are left out", () => {
  for (const parse of [parseAccounts, (answer: unknown) => parseLocations(answer, "7")]) {
    for (const answer of [null, "x", [], { accounts: 1, locations: 1 }, { accounts: [1], locations: [{}] }])
      expect(kindOf(() => parse(answer))).toBe("layout-changed");
    fc.assert(
      fc.property(fc.jsonValue(), (value) => typeof kindOf(() => parse(value)) === "string"),
      { seed: 4104 },
    );
  }
});

test("names lead to a place and back; a place without its account needs a login", () => {
  const place = { platformStoreId: "9", platformIds: { accountId: "7" } };
  expect(placeName(place)).toBe("accounts/7/locations/9");
  expect(readReviewName("accounts/7/locations/9/reviews/AbF_-")).toEqual({ locationId: "9", reviewId: "AbF_-" });
  for (const name of ["locations/9/reviews/a", "accounts/7/locations/9", "accounts/7/locations/9/reviews/a/b", ""])
    expect(readReviewName(name)).toBeNull();
  expect(kindOf(() => placeName({ ...place, platformIds: {} }))).toBe("session-expired");
  expect(kindOf(() => placeName({ ...place, platformStoreId: "../9" }))).toBe("session-expired");
});

test("without a base address the hosts are Google's own, with one all lie below it", () => {
  expect(new Set(Object.values(googleHosts()).map((url) => new URL(url).hostname)).size).toBe(7);
  expect(googleHosts("http://127.0.0.1:4104/")).toMatchObject({
    token: "http://127.0.0.1:4104/token",
    reviews: "http://127.0.0.1:4104/v4",
    consent: "http://127.0.0.1:4104/o/oauth2/v2/auth",
  });
});
