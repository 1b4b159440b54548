import { expect, test } from "vitest";
import { isAllowedUrl } from "./guard-traffic";

const hosts = ["m.place.naver.com", "*.pstatic.net", "127.0.0.1:4101"];

test.each([
  "https://m.place.naver.com/restaurant/1/home",
  "https://ssl.pstatic.net/static/app.js",
  "https://a.b.pstatic.net/x",
  "http://127.0.0.1:4101/graphql",
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
  "not an address",
])("%s may not", (address) => expect(isAllowedUrl(address, hosts)).toBe(false));
