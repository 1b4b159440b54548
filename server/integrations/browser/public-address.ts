import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const notPublic = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  notPublic.addSubnet(network, prefix, "ipv4");

/** Only global unicast; what carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo) does not count as it. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
const embedding = new BlockList();
for (const [network, prefix] of [
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const)
  embedding.addSubnet(network, prefix, "ipv6");

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, "ipv4");
  return family === 6 && globalUnicast.check(address, "ipv6") && !embedding.check(address, "ipv6");
}

/** What may be reached. */
export type Egress = {
  /** "name", "*.name" or, where private addresses are allowed, "127.0.0.1:4101". */
  hosts: readonly string[];
  /** Listed addresses need not be public: for the sandbox on this machine, never in production. */
  allowPrivate: boolean;
  /** How names are looked up; all addresses of one. */
  resolve?: (name: string) => Promise<string[]>;
};

/**
 * The address to dial for a listed host, looked up once. A name has to lead to public addresses only, an address has to be
 * public itself unless private ones are allowed.
 */
export async function addressToDial(host: string, egress: Pick<Egress, "allowPrivate" | "resolve">): Promise<string> {
  const bare = host.replace(/^\[|\]$/g, "");
  const isAddress = isIP(bare) !== 0;
  const addresses = isAddress ? [bare] : await (egress.resolve ?? resolve)(bare);
  const [first] = addresses;
  const mayBePrivate = isAddress && egress.allowPrivate;
  if (!first || !(mayBePrivate || addresses.every(isPublicAddress)))
    throw new Error(`${bare} leads to an address that is not public`);
  return first;
}

const resolve = async (name: string): Promise<string[]> =>
  (await lookup(name, { all: true })).map(({ address }) => address);
