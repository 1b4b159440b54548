import { join } from "node:path";
import { z } from "zod";
import { createClock } from "./core/clock";
import { createFailures } from "./core/failures";
import { openJournal } from "./core/journal";
import { createRandom, seedOf } from "./core/random";
import { createRequestLog } from "./core/request-log";
import type { SiteDefinition } from "./core/site";
import { openSite } from "./core/site";
import { demoShops } from "./data/demo-shops";
import { type Drip, startDrip } from "./drip";
import { createInbox, type Inbox, MailEventSchema } from "./mail/inbox";
import { mailSite } from "./mail/site";
import { mailModes, openSmtp } from "./mail/smtp";
import { naverModes, naverSite } from "./naver/site";
import { createPlaces, PlaceEventSchema } from "./places/places";
import { seedShop } from "./places/seed";
import { readWrittenLines, WrittenReviewSchema } from "./places/written-review";
import { allModes, buildSim } from "./sim/build";
import type { Settings, SimControl, SiteName } from "./sim/control";
import type { PageSite } from "./sim/page";
import { simRoutes } from "./sim/routes";
import { AccountEventSchema, createAccounts } from "./smartplace/accounts";
import { createLogin } from "./smartplace/login";
import { smartplaceModes, smartplaceSite } from "./smartplace/site";

export type { SimControl } from "./sim/control";

export type SandboxOptions = {
  /** 0 or absent: any free port. */
  ports?: { naver?: number; smartplace?: number; mailSmtp?: number; mailWeb?: number };
  /** Where the journal is kept; null or absent: nowhere. */
  dataDir?: string | null;
  /** Same seed and same first moment, same shops and reviews. */
  seed?: number;
  now?: () => Date;
  /** A new review every so often; absent: none by itself. */
  dripMs?: number;
  settings?: Partial<Settings>;
};

export type Sandbox = {
  urls: { naver: string; smartplace: string; mailSmtp: string; mailWeb: string };
  sim: SimControl;
  stop(): Promise<void>;
};

const EntrySchema = z.discriminatedUnion("of", [
  z.object({ of: z.literal("places"), event: PlaceEventSchema }),
  z.object({ of: z.literal("accounts"), event: AccountEventSchema }),
  z.object({ of: z.literal("mail"), event: MailEventSchema }),
  z.object({ of: z.literal("clock"), event: z.object({ type: z.literal("advanced"), ms: z.number() }) }),
]);
type Entry = z.infer<typeof EntrySchema>;

/** Opens all sites in this process. Ports are taken first, so that a second sandbox never touches the first one's journal. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { ports = {}, dataDir = null, seed = 20_261_125, now = () => new Date() } = options;
  const settings: Settings = { replyDelayMs: 3_000, slowMs: 30_000, sessionCalls: null, ...options.settings };
  const random = createRandom(seedOf(`${seed}:${now().getTime()}`));
  let keep: (entry: Entry) => void = () => {};

  const clock = createClock(now, (ms) => keep({ of: "clock", event: { type: "advanced", ms } }));
  const slowMs = () => settings.slowMs;
  const naver = await openSite(ports.naver ?? 0, clock, slowMs);
  const smartplace = await openSite(ports.smartplace ?? 0, clock, slowMs);
  const mailWeb = await openSite(ports.mailWeb ?? 0, clock, slowMs);
  const mail = { failures: createFailures(), log: createRequestLog() };
  let openInbox: Inbox | null = null;
  const smtp = await openSmtp(ports.mailSmtp ?? 0, () => openInbox, clock, mail.failures, mail.log, slowMs);

  const places = createPlaces((event) => keep({ of: "places", event }));
  const accounts = createAccounts((event) => keep({ of: "accounts", event }));
  const inbox = createInbox((event) => keep({ of: "mail", event }));
  const journal = openJournal(dataDir === null ? null : join(dataDir, "journal.jsonl"), (line) => {
    const entry = EntrySchema.parse(line);
    if (entry.of === "places") places.apply(entry.event);
    if (entry.of === "accounts") accounts.apply(entry.event);
    if (entry.of === "mail") inbox.apply(entry.event);
    if (entry.of === "clock") clock.advance(entry.event.ms);
  });
  keep = (entry) => journal.append(entry);
  openInbox = inbox;

  for (const { shop, reviews } of demoShops) {
    if (places.shop(shop.placeId)) continue;
    const written = readWrittenLines(reviews, WrittenReviewSchema);
    for (const event of seedShop(shop, written, seed, clock.now())) places.record(event);
  }
  if (!accounts.account("demo")) {
    const placeIds = demoShops.map(({ shop }) => shop.placeId);
    accounts.set({ id: "demo", password: "demo-pass", role: "owner", placeIds, login: "ok" });
  }

  const login = createLogin(accounts);
  const modes: Record<SiteName, Record<string, string>> = {
    naver: allModes(naverModes),
    smartplace: allModes(smartplaceModes),
    mail: mailModes,
  };
  const sim = buildSim({
    clock,
    random,
    settings,
    places,
    accounts,
    login,
    inbox,
    sites: {
      naver: { ...naver, modes: modes.naver },
      smartplace: { ...smartplace, modes: modes.smartplace },
      mail: { ...mail, modes: modes.mail },
    },
  });
  const pages: PageSite[] = [
    { name: "naver", title: "네이버 플레이스", url: naver.url, modes: modes.naver },
    { name: "smartplace", title: "스마트플레이스", url: smartplace.url, modes: modes.smartplace },
    { name: "mail", title: "메일함", url: mailWeb.url, modes: modes.mail },
  ];
  const withControl = (name: SiteName, site: SiteDefinition): SiteDefinition => ({
    ...site,
    routes: [...simRoutes(sim, name, pages), ...site.routes],
  });
  naver.serve(withControl("naver", naverSite(places, clock.now)));
  const ownerWorld = { places, now: clock.now, replyDelayMs: () => settings.replyDelayMs };
  const sessionCalls = () => settings.sessionCalls;
  smartplace.serve(withControl("smartplace", smartplaceSite(ownerWorld, accounts, login, { sessionCalls })));
  mailWeb.serve(withControl("mail", mailSite(inbox)));
  const drip: Drip | null = options.dripMs === undefined ? null : startDrip(places, clock, random, options.dripMs);

  return {
    urls: { naver: naver.url, smartplace: smartplace.url, mailSmtp: smtp.url, mailWeb: mailWeb.url },
    sim,
    async stop() {
      drip?.stop();
      await Promise.all([naver.stop(), smartplace.stop(), mailWeb.stop(), smtp.stop()]);
      journal.close();
    },
  };
}
