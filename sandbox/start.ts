import { createFailures } from "./core/failures";
import { createRandom, seedOf } from "./core/random";
import { createRequestLog } from "./core/request-log";
import { openSite, type Site, type SiteDefinition } from "./core/site";
import { googleBoard } from "./google/board";
import { buildGoogleControl } from "./google/control";
import { createIdentity } from "./google/identity";
import { googleModes, googleSite } from "./google/site";
import { createTokens } from "./google/tokens";
import { startDrip } from "./drip/start-drip";
import { mailSite } from "./mail/site";
import { mailModes, openSmtp } from "./mail/smtp";
import { kakaoBoard } from "./kakao/board";
import { kakaoIdOf } from "./kakao/book";
import { kakaoControl } from "./kakao/control";
import { kakaoModes, kakaoSite } from "./kakao/site";
import { naverModes, naverSite } from "./naver/site";
import { openAiModes } from "./openai/modes";
import { openAiSite } from "./openai/site";
import { naverBoard } from "./places/naver-board";
import { allModes, buildSim } from "./sim/build";
import type { Settings, SimControl, SiteName } from "./sim/control";
import type { PageSite } from "./sim/page-site";
import { simRoutes } from "./sim/routes";
import { createLogin } from "./smartplace/login";
import { smartplaceModes, smartplaceSite } from "./smartplace/site";
import { openWorld, type World } from "./world";

export type { SimControl } from "./sim/control";

type SandboxOptions = {
  /** 0 or absent: any free port. */
  ports?: {
    naver?: number;
    smartplace?: number;
    kakao?: number;
    google?: number;
    openai?: number;
    mailSmtp?: number;
    mailWeb?: number;
  };
  /** Where the journal is kept; null or absent: nowhere. */
  dataDir?: string | null;
  /** Same seed and same first moment, same shops and reviews. */
  seed?: number;
  now?: () => Date;
  /** The owner of the demo shops has answered most of what is older than some days; absent: a few. */
  isAnswered?: boolean;
  /** A new review every so often on the day's average; absent: none by itself. */
  dripMs?: number;
  settings?: Partial<Settings>;
  /** Where Google pushes new reviews of accounts with a topic; absent: nowhere by itself. */
  googlePushUrl?: string;
};

export type Sandbox = {
  urls: {
    naver: string;
    smartplace: string;
    kakao: string;
    google: string;
    openai: string;
    mailSmtp: string;
    mailWeb: string;
  };
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
    const openai = keepOpen(await openSite(ports.openai ?? 0, time, slowMs));
    const mailWeb = keepOpen(await openSite(ports.mailWeb ?? 0, time, slowMs));
    const mail = { failures: createFailures(), log: createRequestLog() };
    const smtp = keepOpen(await openSmtp(ports.mailSmtp ?? 0, () => world?.inbox ?? null, { ...mail, time, slowMs }));

    world = openWorld(dataDir, seed, now, options.isAnswered);
    const { clock, places, kakao, accounts, inbox, close } = world;
    const login = createLogin(accounts);
    const business = world.google;
    const tokens = createTokens(business, clock.now);
    const identity = createIdentity(clock.now);
    const controls = {
      ...kakaoControl({ kakao, places, random, clock }),
      ...buildGoogleControl({ business, tokens, identity, clock, random, pushUrl: options.googlePushUrl ?? null }),
    };
    const boards = {
      naver: naverBoard(places, random, clock.now),
      kakao: kakaoBoard(kakao, random),
      google: googleBoard(controls, random),
    };
    const sites = {
      naver: { ...naver, modes: allModes(naverModes) },
      smartplace: { ...smartplace, modes: allModes(smartplaceModes) },
      kakao: { ...kakaoMap, modes: allModes(kakaoModes) },
      google: { ...google, modes: allModes(googleModes) },
      openai: { ...openai, modes: allModes(openAiModes) },
      mail: { ...mail, modes: mailModes },
    };
    const sim = buildSim({ clock, random, settings, places, boards, controls, accounts, login, inbox, sites });
    const onPage = (
      name: SiteName,
      title: string,
      { url }: Site,
      shows: Pick<PageSite, "platform" | "shopPage">,
    ): PageSite => ({ name, title, url, modes: sites[name].modes, failures: sites[name].failures, ...shows });
    const pages = [
      onPage("naver", "네이버 플레이스", naver, { platform: "naver", shopPage: naverShopPage }),
      onPage("smartplace", "스마트플레이스", smartplace, { platform: "naver", shopPage: smartplaceShopPage }),
      onPage("kakao", "카카오맵", kakaoMap, { platform: "kakao", shopPage: kakaoShopPage }),
      onPage("google", "구글 비즈니스 프로필", google, { platform: "google", shopPage: null }),
      onPage("openai", "OpenAI", openai, { platform: null, shopPage: null }),
      onPage("mail", "메일함", mailWeb, { platform: null, shopPage: null }),
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
    serve(google, "google", googleSite(googleWorld, tokens, identity));
    serve(openai, "openai", openAiSite(clock.now));
    serve(mailWeb, "mail", mailSite(inbox));
    const drip =
      options.dripMs === undefined
        ? null
        : startDrip({ places, boards, memory: world.drip, clock, random }, options.dripMs);

    return {
      urls: {
        naver: naver.url,
        smartplace: smartplace.url,
        kakao: kakaoMap.url,
        google: google.url,
        openai: `${openai.url}/v1`,
        mailSmtp: smtp.url,
        mailWeb: mailWeb.url,
      },
      sim,
      async stop() {
        await drip?.stop();
        await stopAll();
        close();
      },
    };
  } catch (cause) {
    await stopAll();
    throw cause;
  }
}

const naverShopPage: PageSite["shopPage"] = ({ type, placeId }) => ({
  label: "손님 화면",
  path: `/${type}/${placeId}/review/visitor`,
});

const kakaoShopPage: PageSite["shopPage"] = ({ placeId }) => ({ label: "카카오맵", path: `/${kakaoIdOf(placeId)}` });

const smartplaceShopPage: PageSite["shopPage"] = ({ placeSeq, bookingBusinessId }) => ({
  label: "사장님 화면",
  path: `/bizes/place/${placeSeq}/reviews?bookingBusinessId=${bookingBusinessId}&menu=visitor`,
});
