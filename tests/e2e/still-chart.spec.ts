import { expect, type Locator, test } from "@playwright/test";
import { openInboxShop, outside } from "./inbox-shop";

const workMs = 60_000;
/** [days ago, stars], two a day, for one alone makes no mean; the fourth day has none, so that the lines have a gap. */
const onNaver = [
  [1, 5],
  [1, 4],
  [2, 3],
  [2, 2],
  [3, 4],
  [3, 5],
  [5, 5],
  [5, 4],
  [6, 2],
  [6, 3],
] as const;
const onKakao = [
  [1, 4],
  [1, 5],
  [2, 3],
  [2, 4],
  [3, 5],
  [3, 4],
  [6, 4],
  [6, 2],
] as const;
const text = "국물이 진하고 반찬이 정갈해요.";
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

type Point = readonly [x: number, y: number];
type Word = { text: string; x: number; y: number };

const parts = {
  still: {
    lines: "svg path[stroke-width='2.25']",
    bands: "svg path[fill='var(--chart-band)']",
    marks: "svg path[stroke-width='2']",
    names: "span.tabular-nums",
    figures: "span.right-full",
    days: "span.top-full",
  },
  touched: {
    lines: "path.recharts-line-curve",
    bands: "path.recharts-area-area[fill-opacity='1']",
    marks: "path[stroke-width='2']",
    names: "text.tabular-nums",
    figures: ".recharts-yAxis-tick-labels .recharts-cartesian-axis-tick-value",
    days: ".recharts-xAxis-tick-labels .recharts-cartesian-axis-tick-value",
  },
};

/** What a trend draws, in px from its place's corner: lines, ranges, marks of ranges, names at the ends, figures of the axes. */
const drawnIn = (picture: Locator, selectors: (typeof parts)["still"]) =>
  picture.evaluate((place, { lines, bands, marks, names, figures, days }) => {
    const origin = place.getBoundingClientRect();
    const all = (selector: string) => [...place.querySelectorAll(selector)];
    const pointsOf = (shape: Element): [number, number][] => {
      let x = 0;
      return [...(shape.getAttribute("d") ?? "").matchAll(/([MLV])?\s*(-?[\d.]+)(?:[ ,](-?[\d.]+))?/g)].map(
        ([, command, first, second]) => {
          if (command === "V") return [x, Number(first)];
          x = Number(first);
          return [x, Number(second)];
        },
      );
    };
    const paths = (selector: string): Point[][] =>
      all(selector).map((shape) => {
        const matrix = (shape as SVGGraphicsElement).getScreenCTM();
        return pointsOf(shape)
          .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix ?? undefined))
          .map(({ x, y }) => [x - origin.left, y - origin.top] as const)
          .toSorted((one, two) => one[0] - two[0] || one[1] - two[1]);
      });
    const words = (selector: string): Word[] =>
      all(selector).flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2 - origin.left, top + height / 2 - origin.top];
        return width > 0 ? [{ text: element.textContent ?? "", x, y }] : [];
      });
    return {
      ...{ lines: paths(lines), bands: paths(bands), marks: paths(marks) },
      ...{ names: words(names), figures: words(figures), days: words(days) },
    };
  }, selectors);

function expectSamePaths(still: Point[][], touched: Point[][], what: string): void {
  const corners = (paths: Point[][]) => paths.map(({ length }) => length);
  expect(corners(still), what).toEqual(corners(touched));
  const others = touched.flat();
  const apart = still
    .flat()
    .map(([x, y], index) => Math.hypot(x - (others[index]?.[0] ?? 0), y - (others[index]?.[1] ?? 0)));
  expect(Math.max(0, ...apart), what).toBeLessThan(1);
}

function expectSameWords(still: Word[], touched: Word[], apartPx: number): void {
  for (const word of still) {
    const same = touched.find(({ text }) => text === word.text);
    expect(same, word.text).toBeTruthy();
    expect(Math.abs((same?.x ?? 0) - word.x), `${word.text} sideways`).toBeLessThan(apartPx);
    expect(Math.abs((same?.y ?? 0) - word.y), `${word.text} up or down`).toBeLessThan(apartPx);
  }
}

test("a chart that is touched is drawn where its still picture stood", async ({ page }) => {
  test.setTimeout(150_000);
  const past = onNaver.map(([days, stars]) => ({ body: text, stars, publicRating: stars, createdAt: daysAgo(days) }));
  const { api, shop } = await openInboxShop(page, past, { undoSeconds: 600 });
  const [store] = await api.query("stores.list");
  for (const [days, stars] of onKakao)
    await outside.addKakaoReview(shop.placeId, { body: text, stars, registeredAt: daysAgo(days) });
  const url = `https://place.map.kakao.com/${await outside.kakaoId(shop.placeId)}`;
  await api.mutate("stores.connectPlace", { url, storeId: store?.id, consent: true });
  const starred = async () => {
    const { items } = await api.query("reviews.list", { tab: "all", limit: 100 });
    return items.filter(({ rating }) => rating !== null).length;
  };
  await expect.poll(starred, { timeout: workMs }).toBe(onNaver.length + onKakao.length);

  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [measure, lines, bands, marks] of [
      ["별점", 2, 0, 2],
      ["만족도", 1, 1, 0],
    ] as const) {
      await page.goto("/analytics?days=30");
      const trend = page.getByRole("region", { name: "별점과 만족도 흐름" });
      await trend.locator("label").getByText(measure, { exact: true }).click();
      const picture = trend.getByRole("img").first();
      await expect(picture.locator(parts.still.lines)).toHaveCount(lines);
      await page.evaluate(() => document.fonts.ready);
      const still = await drawnIn(picture, parts.still);
      await picture.hover();
      await expect(picture.locator(parts.touched.lines)).toHaveCount(lines);
      const touched = await drawnIn(picture, parts.touched);
      expect([still.bands.length, still.marks.length]).toEqual([bands, marks]);
      for (const part of ["lines", "bands", "marks"] as const) expectSamePaths(still[part], touched[part], part);
      expectSameWords(still.figures, touched.figures, 2);
      expectSameWords(still.names, touched.names, 4);
      const days = still.days.filter(({ text: day }) => touched.days.some((other) => other.text === day));
      expect(days.length).toBeGreaterThan(0);
      expectSameWords(days, touched.days, 4);
    }
  }
});
