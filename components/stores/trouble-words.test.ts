import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "@/messages/en/trouble.json";
import ko from "@/messages/ko/trouble.json";
import { remedyFor, troubleReasons, type TroubleReason } from "@/server/domain/connection-trouble";
import type { Platform } from "@/server/domain/platform";

const names = { naver: "네이버", kakao: "카카오맵", google: "구글" };
/** Where nobody signs in, no login can fail. */
const needsLogin: readonly TroubleReason[] = ["session-expired", "cannot-post", "no-access", "wrong-account"];
const met = (Object.keys(names) as (keyof typeof names)[]).flatMap((platform) =>
  troubleReasons
    .filter((reason) => platform !== "kakao" || !needsLogin.includes(reason))
    .map((reason) => [platform, reason] as const),
);

const say = (locale: "ko" | "en", part: "title" | "detail", platform: Platform, reason: TroubleReason) =>
  createTranslator({ locale, messages: { ko, en }[locale] })(`${part}.${reason}`, {
    platform,
    name: locale === "ko" ? names[platform as keyof typeof names] : platform,
    store: locale === "ko" ? "온기식당" : "Ongi",
  });

describe.each(met)("%s, %s", (platform, reason) => {
  test("is told in whole sentences that name the shop and end politely", () => {
    expect(say("ko", "title", platform, reason)).toMatch(/^온기식당 .*요$/);
    expect(say("ko", "detail", platform, reason)).toMatch(/요\.$/);
    expect(say("en", "detail", platform, reason)).toMatch(/^[A-Z]?.*\.$/s);
  });

  test("leaves no brace and no other platform's name behind", () => {
    const others = Object.values(names).filter((name) => name !== names[platform]);
    for (const part of ["title", "detail"] as const) {
      const words = say("ko", part, platform, reason);
      expect(words).not.toMatch(/[{}]/);
      for (const other of others) expect(words).not.toContain(other);
    }
  });
});

test("an owner whose Google profile cannot be seen is sent to its ownership, never to an address", () => {
  expect(say("ko", "detail", "google", "no-access")).toContain("소유권");
  for (const reason of ["no-access", "wrong-account", "session-expired", "cannot-post"] as const) {
    expect(say("ko", "detail", "google", reason)).not.toContain("주소");
    expect(remedyFor("google", reason)).toBe("reconnect");
  }
});

test("a login of another shop is renewed at SmartPlace; a page of another shop gets its address anew", () => {
  expect(say("ko", "detail", "naver", "wrong-account")).toContain("스마트플레이스를 다시 연결");
  expect(remedyFor("naver", "wrong-account")).toBe("reconnect");
  expect(remedyFor("naver", "wrong-shop")).toBe("address");
  expect(remedyFor("kakao", "wrong-shop")).toBe("address");
});
