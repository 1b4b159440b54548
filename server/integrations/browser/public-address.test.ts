import { describe, expect, test } from "vitest";
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

const notPublic = [
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
  "64:ff9b::a9fe:a9fe",
  "2002:7f00:1::",
  "2001:0:1::1",
  "2001:db8::1",
  "fe80::1",
  "fec0::1",
  "fd00:ec2::254",
  "ff02::1",
];
test.each([...notPublic, "not an address", "", "0x7f.1", "2130706433", "0177.0.0.1", "127.1"])("%j is not", (address) =>
  expect(isPublicAddress(address)).toBe(false),
);

describe("what is dialled", () => {
  const leadsTo =
    (...addresses: string[]) =>
    async () =>
      addresses;
  const production = { allowPrivate: false };
  const sandbox = { allowPrivate: true };

  test("a name's first address, where all of them are public", async () => {
    const resolve = leadsTo("223.130.200.104", "2606:4700::1111");
    expect(await addressToDial("m.place.naver.com", { ...production, resolve })).toBe("223.130.200.104");
  });

  test.each(notPublic)(
    "not a name that leads to %s, here or in production, nor one that leads there too",
    async (address) => {
      for (const reach of [production, sandbox])
        for (const resolve of [leadsTo(address), leadsTo("223.130.200.104", address)])
          await expect(addressToDial("m.place.naver.com", { ...reach, resolve })).rejects.toThrow(/not public/);
    },
  );

  test.each(notPublic)("not %s itself in production, listed or not", async (address) => {
    await expect(addressToDial(address, production)).rejects.toThrow(/not public/);
  });

  test("a listed address of this machine for the sandbox only, with or without brackets", async () => {
    expect(await addressToDial("127.0.0.1", sandbox)).toBe("127.0.0.1");
    expect(await addressToDial("[::1]", sandbox)).toBe("::1");
    await expect(addressToDial("localhost", sandbox)).rejects.toThrow(/not public/);
  });

  test("nothing where a name leads nowhere", async () => {
    await expect(addressToDial("m.place.naver.com", { ...production, resolve: leadsTo() })).rejects.toThrow();
  });
});
