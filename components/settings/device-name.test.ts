import { expect, test } from "vitest";
import { deviceName } from "./device-name";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36`, "computer", "chrome"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, "computer", "edge"],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/132.0 Whale/4.30 Safari/537.36`, "computer", "whale"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1", "phone", "safari"],
  [
    `Mozilla/5.0 (Linux; Android 15; SM-S921N) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
    "phone",
    "samsung",
  ],
  [`Mozilla/5.0 (Linux; Android 15; SM-X710) ${webkit} Chrome/130.0 Safari/537.36`, "tablet", "chrome"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "computer", "firefox"],
  ["curl/8.5", "unknown", null],
])("%s", (userAgent, kind, browser) => {
  expect(deviceName(userAgent)).toEqual({ kind, browser });
});

test("a device that said nothing is unknown", () => {
  expect(deviceName(null)).toEqual({ kind: "unknown", browser: null });
});
