import { expect, test } from "vitest";
import { addressToDial, isPublicAddress } from "./public-address";

test.each([
  "8.8.8.8",
  "223.130.200.104",
  "100.63.255.255",
  "100.128.0.1",
  "172.15.0.1",
  "172.32.0.1",
  "2606:4700::1111",
])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  "127.0.0.1",
  "127.1.2.3",
  "0.0.0.0",
  "10.0.0.1",
  "100.64.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:0:1::1",
  "2001:db8::1",
  "fe80::1",
  "fd00::1",
  "ff02::1",
  "not an address",
  "",
])("%j is not", (address) => expect(isPublicAddress(address)).toBe(false));

test("a name that leads to this machine is not dialled; an allowed address is", async () => {
  await expect(addressToDial("localhost")).rejects.toThrow(/not public/);
  expect(await addressToDial("127.0.0.1")).toBe("127.0.0.1");
  expect(await addressToDial("[::1]")).toBe("::1");
});
