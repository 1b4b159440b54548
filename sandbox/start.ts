import { createFailures } from "./core/failures";
import { createRandom, seedOf } from "./core/random";
import { createRequestLog } from "./core/request-log";
import { openSite, type Site, type SiteDefinition } from "./core/site";
import { startDrip } from "./drip";
import { googleModes, googleSite } from "./google/site";
import { createTokens } from "./google/tokens";
import { mailSite } from "./mail/site";
import { mailModes, openSmtp } from "./mail/smtp";
import { kakaoModes, kakaoSite } from "./kakao/site";
import { naverModes, naverSite } from "./naver/site";
import { allModes, buildSim } from "./sim/build";
import type { Settings, SimControl, SiteName } from "./sim/control";
import type { PageSite } from "./sim/page";
import { simRoutes } from "./sim/routes";
import { createLogin } from "./smartplace/login";
import { smartplaceModes, smartplaceSite } from "./smartplace/site";
import { openWorld, type World } from "./world";

export type { SimControl } from "./sim/control";

type SandboxOptions = {
  /** 0 or absent: any free port. */
  ports?: { naver?: number; smartplace?: number; kakao?: number; google?: number; mailSmtp?: number; mailWeb?: number };
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
  urls: { naver: string; smartplace: string; kakao: string; google: string; mailSmtp: string; mailWeb: string };
  sim: SimControl;
  stop(): Promise<void>;
};

/** Opens all sites in this process. Ports are taken first, so that a second sandbox never touches the first one's journal. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { ports = {}, dataDir = null, seed = 20_261_125, now = () => new Date() } = options;
  const settings: Settings = { replyDelayMs: 3_000, slowMs: 30_000, sessionCalls: null, ...options.settings };
  const random = createRandom(seedOf(`${seed}:${now().getTime()}`));
  let world: World | null = null;
  const time = () => world?.clock.now() ?? now();
  const slowMs = () => settings.slowMs;
  const opened: { stop(): Promise<void> }[] = [];
  const keepOpen = <Open extends { stop(): Promise<void> }>(open: Open): Open => {
    opened.push(open);
    return open;
  };
  const stopAll = () => Promise.all(opened.map((open) => open.stop()));

  try {
    const naver = keepOpen(await openSite(ports.naver ?? 0, time, slowMs));
    const smartplace = keepOpen(await openSite(ports.smartplace ?? 0, time, slowMs));
    const kakaoMap = keepOpen(await openSite(ports.kakao ?? 0, time, slowMs));
    const google = keepOpen(await openSite(ports.google ?? 0, time, slowMs));
    const mailWeb = keepOpen(await openSite(ports.mailWeb ?? 0, time, slowMs));
    const mail = { failures: createFailures(), log: createRequestLog() };
    const smtp = keepOpen(await openSmtp(ports.mailSmtp ?? 0, () => world?.inbox ?? null, { ...mail, time, slowMs }));

    world = openWorld(dataDir, seed, now);
    const { clock, places, kakao, accounts, inbox, close } = world;
    const login = createLogin(accounts);
    const business = world.google;
    const tokens = createTokens(business, clock.now);
    const sites = {
      naver: { ...naver, modes: allModes(naverModes) },
      smartplace: { ...smartplace, modes: allModes(smartplaceModes) },
      kakao: { ...kakaoMap, modes: allModes(kakaoModes) },
      google: { ...google, modes: allModes(googleModes) },
      mail: { ...mail, modes: mailModes },
    };
    const sim = buildSim({ clock, random, settings, places, kakao, accounts, login, business, tokens, inbox, sites });
    const onPage = (name: SiteName, title: string, { url }: Site): PageSite => {
      return { name, title, url, modes: sites[name].modes, mode: () => sites[name].failures.mode };
    };
    const pages = [
      onPage("naver", "네이버 플레이스", naver),
      onPage("smartplace", "스마트플레이스", smartplace),
      onPage("kakao", "카카오맵", kakaoMap),
      onPage("google", "구글 비즈니스 프로필", google),
      onPage("mail", "메일함", mailWeb),
    ];
    const serve = (site: Site, name: SiteName, definition: SiteDefinition): void =>
      site.serve({ ...definition, routes: [...simRoutes(sim, name, pages), ...definition.routes] });
    const owner = { places, now: clock.now, replyDelayMs: () => settings.replyDelayMs };
    serve(naver, "naver", naverSite(places, clock.now));
    serve(
      smartplace,
      "smartplace",
      smartplaceSite(owner, accounts, login, () => settings.sessionCalls),
    );
    serve(kakaoMap, "kakao", kakaoSite(kakao, clock.now));
    const googleWorld = { business, shop: places.shop, now: clock.now, replyDelayMs: () => settings.replyDelayMs };
    serve(google, "google", googleSite(googleWorld, tokens));
    serve(mailWeb, "mail", mailSite(inbox));
    const drip = options.dripMs === undefined ? null : startDrip(places, clock, random, options.dripMs);

    return {
      urls: {
        naver: naver.url,
        smartplace: smartplace.url,
        kakao: kakaoMap.url,
        google: google.url,
        mailSmtp: smtp.url,
        mailWeb: mailWeb.url,
      },
      sim,
      async stop() {
        drip?.stop();
        await stopAll();
        close();
      },
    };
  } catch (cause) {
    await stopAll();
    throw cause;
  }
}
