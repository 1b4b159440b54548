/** Where the parts of Google Business Profile live. */
export type GoogleHosts = {
  consent: string;
  /** The keys Google signs tokens with. */
  keys: string;
  token: string;
  revoke: string;
  accounts: string;
  locations: string;
  notifications: string;
  reviews: string;
};

const liveHosts: GoogleHosts = {
  consent: "https://accounts.google.com/o/oauth2/v2/auth",
  keys: "https://www.googleapis.com/oauth2/v3/certs",
  token: "https://oauth2.googleapis.com/token",
  revoke: "https://oauth2.googleapis.com/revoke",
  accounts: "https://mybusinessaccountmanagement.googleapis.com/v1",
  locations: "https://mybusinessbusinessinformation.googleapis.com/v1",
  notifications: "https://mybusinessnotifications.googleapis.com/v1",
  reviews: "https://mybusiness.googleapis.com/v4",
};

/** The hosts our requests go to; the consent page is for the owner's own browser. */
export function googleEgress({ consent: _, ...asked }: GoogleHosts): string[] {
  return [...new Set(Object.values(asked).map((url) => new URL(url).host))];
}

/** Google's own hosts, or the same paths below one other address. */
export function googleHosts(baseUrl?: string): GoogleHosts {
  if (!baseUrl) return liveHosts;
  const { origin } = new URL(baseUrl);
  const moved = Object.entries(liveHosts).map(([part, url]) => [part, origin + new URL(url).pathname]);
  return Object.fromEntries(moved) as GoogleHosts;
}
