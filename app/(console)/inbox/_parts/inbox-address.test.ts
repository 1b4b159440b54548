import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "./inbox-address";

const id = "0191b2c3-0000-7000-8000-000000000001";
const other = "0191b2c3-0000-7000-8000-000000000002";
const nothing = {
  tab: "needs_reply",
  store: null,
  platform: null,
  stars: null,
  urgent: null,
  review: null,
  bulk: null,
  focus: null,
};

describe("the address of the inbox", () => {
  it("is read back as it was written", () => {
    const asked = {
      tab: "all",
      store: id,
      platform: "kakao",
      stars: 0,
      urgent: true,
      review: other,
      bulk: "safe",
      focus: [id, other],
    } as const;
    expect(readAddress(writeAddress("", asked))).toEqual(asked);
    expect(readAddress("")).toEqual(nothing);
  });

  it("keeps what a change does not name, and does not say what goes without saying", () => {
    expect(writeAddress(`tab=waiting&review=${id}&from=mail`, { tab: "needs_reply" })).toBe(`review=${id}&from=mail`);
    expect(writeAddress("stars=2&urgent=true", { stars: null, urgent: null })).toBe("");
  });

  it("knows three for today before and after they are chosen", () => {
    expect(writeAddress("", { focus: [] })).toBe("focus=today");
    expect(readAddress("focus=today").focus).toEqual([]);
    expect(readAddress(`focus=${id}.nonsense`).focus).toBeNull();
  });

  it("leaves aside what it does not understand", () => {
    expect(readAddress("tab=spam&store=1&platform=yelp&stars=9&urgent=maybe&review=x&bulk=all")).toEqual(nothing);
  });
});
