import { join } from "node:path";
import { z } from "zod";
import { type Clock, createClock } from "./core/clock";
import { openJournal } from "./core/journal";
import { demoShops } from "./data/demo-shops";
import { reviewsOf } from "./data/reviews-of";
import { createDripMemory, DripEventSchema, type DripMemory } from "./drip/memory";
import { createInbox, type Inbox, MailEventSchema } from "./mail/inbox";
import { createPlaces, PlaceEventSchema, type Places } from "./places/places";
import { seedShop } from "./places/seed";
import { AccountEventSchema, type Accounts, createAccounts } from "./smartplace/accounts";

/** Everything that is remembered, whichever site shows it. */
export type World = { clock: Clock; places: Places; accounts: Accounts; inbox: Inbox; drip: DripMemory; close(): void };

const EntrySchema = z.discriminatedUnion("of", [
  z.object({
    of: z.literal("clock"),
    event: z.discriminatedUnion("type", [
      z.object({ type: z.literal("advanced"), ms: z.number() }),
      z.object({ type: z.literal("shifted"), offsetMs: z.number() }),
    ]),
  }),
  z.object({ of: z.literal("places"), event: PlaceEventSchema }),
  z.object({ of: z.literal("accounts"), event: AccountEventSchema }),
  z.object({ of: z.literal("mail"), event: MailEventSchema }),
  z.object({ of: z.literal("drip"), event: DripEventSchema }),
]);
type Entry = z.infer<typeof EntrySchema>;

/** The world as its journal left it, or a new one with the demo shops; from here on every change is kept. */
export function openWorld(dataDir: string | null, seed: number, now: () => Date): World {
  let keep: (entry: Entry) => void = () => {};
  const clock = createClock(now, (event) => keep({ of: "clock", event }));
  const places = createPlaces((event) => keep({ of: "places", event }));
  const accounts = createAccounts((event) => keep({ of: "accounts", event }));
  const inbox = createInbox((event) => keep({ of: "mail", event }));
  const drip = createDripMemory((event) => keep({ of: "drip", event }));
  const journal = openJournal(dataDir && join(dataDir, "journal.jsonl"), (line) => {
    const entry = EntrySchema.parse(line);
    if (entry.of === "clock") moveClock(clock, entry.event);
    if (entry.of === "places") places.apply(entry.event);
    if (entry.of === "accounts") accounts.apply(entry.event);
    if (entry.of === "mail") inbox.apply(entry.event);
    if (entry.of === "drip") drip.apply(entry.event);
  });
  keep = (entry) => journal.append(entry);
  openDemoShops(places, accounts, seed, clock.now());
  return { clock, places, accounts, inbox, drip, close: () => journal.close() };
}

function moveClock(clock: Clock, event: Extract<Entry, { of: "clock" }>["event"]): void {
  if (event.type === "advanced") clock.advance(event.ms);
  else clock.shiftTo(event.offsetMs);
}

function openDemoShops(places: Places, accounts: Accounts, seed: number, now: Date): void {
  for (const { shop } of demoShops) {
    if (places.shop(shop.placeId)) continue;
    places.record(seedShop(shop, reviewsOf(shop, "naver"), seed, now));
  }
  if (accounts.account("demo")) return;
  const placeIds = demoShops.map(({ shop }) => shop.placeId);
  accounts.set({ id: "demo", password: "demo-pass", role: "owner", placeIds, login: "ok" });
}
