import { expect, test } from "vitest";
import { isAllowedUrl } from "./guard-traffic";

const hosts = ["m.place.naver.com", "*.pstatic.net", "127.0.0.1:4101"];

test.each([
  "https://m.place.naver.com/restaurant/1/home",
  "https://ssl.pstatic.net/static/app.js",
  "https://a.b.pstatic.net/x",
  "http://127.0.0.1:4101/graphql",
  // Other spellings of a listed address are that address, and dialled as such.
  "http://2130706433:4101/",
  "http://0x7f.1:4101/",
  "https://M.PLACE.NAVER.COM/",
  "https://ｍ.place.naver.com/",
])("%s may be reached", (address) => expect(isAllowedUrl(address, hosts)).toBe(true));

test.each([
  "https://evil.example/",
  "https://m.place.naver.com.evil.example/",
  "https://xm.place.naver.com/",
  "https://pstatic.net.evil.example/",
  "https://evilpstatic.net/",
  "https://m.place.naver.com:8443/",
  "http://127.0.0.1/",
  "http://127.0.0.1:5432/",
  "http://169.254.169.254/latest/meta-data",
  "http://[::1]:4101/",
  "file:///etc/passwd",
  "data:text/html,x",
  "ws://m.place.naver.com/",
  "wss://m.place.naver.com/",
  "http://m.place.naver.com/",
  "http://ssl.pstatic.net:80/",
  "https://user@m.place.naver.com/",
  "https://user:secret@m.place.naver.com/",
  "https://m.place.naver.com@evil.example/",
  "https://m.place.naver.com./",
  "https://m.place.nаver.com/",
  "https://m.place.naver.com%2eevil.example/",
  "https://ｍ.place.naver.com.evil.example/",
  "http://0x7f000001:4102/",
  "http://0177.0.0.1:4102/",
  "http://127.1:4102/",
  "http://[::ffff:127.0.0.1]:4101/",
  "http://[64:ff9b::7f00:1]:4101/",
  "http://localhost:4101/",
  "http://0.0.0.0:4101/",
  "https://metadata.google.internal/",
  "blob:https://m.place.naver.com/1",
  "view-source:https://m.place.naver.com/",
  "javascript:fetch('https://evil.example')",
  "ftp://m.place.naver.com/",
  "about:blank",
  "",
  "not an address",
])("%s may not", (address) => expect(isAllowedUrl(address, hosts)).toBe(false));
