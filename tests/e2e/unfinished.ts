import type { Page, Route } from "@playwright/test";

/** Opens a page without the scripts that its HTML does not name: `answer` decides about each of those. */
export async function openUnfinished(page: Page, path: string, answer: (route: Route) => Promise<void>): Promise<void> {
  const html = await (await page.request.get(path)).text();
  const isAsked = Promise.withResolvers<void>();
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    if (html.includes(new URL(route.request().url()).pathname)) return route.continue();
    isAsked.resolve();
    await answer(route);
  });
  await page.goto(path, { waitUntil: "commit" });
  await isAsked.promise;
}

/** The same, with those scripts on their way until what it gives back is called. */
export async function openHeldUp(page: Page, path: string): Promise<() => void> {
  const isReleased = Promise.withResolvers<void>();
  await openUnfinished(page, path, async (route) => {
    await isReleased.promise;
    await route.continue();
  });
  return isReleased.resolve;
}
