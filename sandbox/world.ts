import { join } from "node:path";
import { z } from "zod";
import { type Clock, createClock } from "./core/clock";
import { openJournal } from "./core/journal";
import { demoShops } from "./data/demo-shops";
import { answersOf, reviewsOf } from "./data/reviews-of";
import { createGoogleBusiness, type GoogleBusiness, GoogleEventSchema } from "./google/business";
import { seedListing } from "./google/seed";
import { createDripMemory, DripEventSchema, type DripMemory } from "./drip/memory";
import { createInbox, type Inbox, MailEventSchema } from "./mail/inbox";
import { createKakaoBook, type KakaoBook, KakaoEventSchema } from "./kakao/book";
import { seedKakao } from "./kakao/seed";
import { noAnswers } from "./places/past-answer";
import { createPlaces, PlaceEventSchema, type Places } from "./places/places";
import { seedShop } from "./places/seed";
import { AccountEventSchema, type Accounts, createAccounts } from "./smartplace/accounts";

const demoGoogleLogin = "demo@gmail.test";

/** Everything that is remembered, whichever site shows it. */
export type World = {
  clock: Clock;
  places: Places;
  kakao: KakaoBook;
  accounts: Accounts;
  google: GoogleBusiness;
  inbox: Inbox;
  drip: DripMemory;
  close(): void;
};

const EntrySchema = z.discriminatedUnion("of", [
  z.object({
    of: z.literal("clock"),
    event: z.discriminatedUnion("type", [
      z.object({ type: z.literal("advanced"), ms: z.number() }),
      z.object({ type: z.literal("shifted"), offsetMs: z.number() }),
    ]),
  }),
  z.object({ of: z.literal("places"), event: PlaceEventSchema }),
  z.object({ of: z.literal("kakao"), event: KakaoEventSchema }),
  z.object({ of: z.literal("accounts"), event: AccountEventSchema }),
  z.object({ of: z.literal("google"), event: GoogleEventSchema }),
  z.object({ of: z.literal("mail"), event: MailEventSchema }),
  z.object({ of: z.literal("drip"), event: DripEventSchema }),
]);
type Entry = z.infer<typeof EntrySchema>;

/**
 * The world as its journal left it, or a new one with the demo shops, with most of their past answered where that is
 * asked for; from here on every change is kept.
 */
export function openWorld(dataDir: string | null, seed: number, now: () => Date, isAnswered = false): World {
  let keep: (entry: Entry) => void = () => {};
  const clock = createClock(now, (event) => keep({ of: "clock", event }));
  const places = createPlaces((event) => keep({ of: "places", event }));
  const kakao = createKakaoBook(places, (event) => keep({ of: "kakao", event }));
  const accounts = createAccounts((event) => keep({ of: "accounts", event }));
  const google = createGoogleBusiness((event) => keep({ of: "google", event }));
  const inbox = createInbox((event) => keep({ of: "mail", event }));
  const drip = createDripMemory((event) => keep({ of: "drip", event }));
  const journal = openJournal(dataDir && join(dataDir, "journal.jsonl"), (line) => {
    const entry = EntrySchema.parse(line);
    if (entry.of === "clock") moveClock(clock, entry.event);
    if (entry.of === "places") places.apply(entry.event);
    if (entry.of === "kakao") kakao.apply(entry.event);
    if (entry.of === "accounts") accounts.apply(entry.event);
    if (entry.of === "google") google.apply(entry.event);
    if (entry.of === "mail") inbox.apply(entry.event);
    if (entry.of === "drip") drip.apply(entry.event);
  });
  keep = (entry) => journal.append(entry);
  const opening: Opening = { seed, now: clock.now(), answersOf: isAnswered ? answersOf : () => noAnswers };
  openDemoShops(places, accounts, opening);
  openOnKakao(kakao, opening);
  openDemoListings(google, seed, clock.now());
  return { clock, places, kakao, accounts, google, inbox, drip, close: () => journal.close() };
}

function moveClock(clock: Clock, event: Extract<Entry, { of: "clock" }>["event"]): void {
  if (event.type === "advanced") clock.advance(event.ms);
  else clock.shiftTo(event.offsetMs);
}

type Opening = { seed: number; now: Date; answersOf: typeof answersOf };

function openDemoShops(places: Places, accounts: Accounts, { seed, now, answersOf }: Opening): void {
  for (const { shop } of demoShops) {
    if (places.shop(shop.placeId)) continue;
    places.record(seedShop(shop, reviewsOf(shop, "naver"), seed, now, answersOf(shop)));
  }
  if (accounts.account("demo")) return;
  const placeIds = demoShops.map(({ shop }) => shop.placeId);
  accounts.set({ id: "demo", password: "demo-pass", role: "owner", placeIds, login: "ok" });
}

function openOnKakao(kakao: KakaoBook, { seed, now, answersOf }: Opening): void {
  for (const { shop } of demoShops) {
    const { placeId } = shop;
    if (kakao.knows(placeId)) continue;
    kakao.record({ type: "reviews-added", placeId, reviews: seedKakao(shop, seed, now, answersOf(shop)) });
  }
}

function openDemoListings(google: GoogleBusiness, seed: number, now: Date): void {
  for (const { shop } of demoShops) if (!google.listing(shop.placeId)) google.record(seedListing(shop, seed, now));
  if (google.owner(demoGoogleLogin)) return;
  const placeIds = demoShops.map(({ shop }) => shop.placeId);
  google.record({ type: "owner-set", owner: { email: demoGoogleLogin, placeIds } });
}
