import type { Page } from "playwright";

/** Collects what the browser complains about while `page` lives: policy violations, errors of the page and of its scripts. */
export async function watchComplaints(page: Page): Promise<() => string[]> {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  await page.exposeFunction("noteViolation", (what: string) => complaints.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      (window as unknown as { noteViolation: (what: string) => void }).noteViolation(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`,
      ),
    );
  });
  return () => complaints.splice(0);
}

/** How many pixels the page is wider than the window. */
export const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What a thumb can miss: controls whose area, with what else answers for them (label, padding around), is below 44 px.
 * A link within a sentence has the height of its line.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const leastPx = 44;
    const controls = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option]";
    const isShown = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest("[inert]");
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      (element.parentElement?.textContent ?? "").trim().length > (element.textContent ?? "").trim().length;
    const belongs = (x: number, y: number, element: Element) => {
      const hit = document.elementFromPoint(x, y);
      const label = hit?.closest("label");
      return hit !== null && (element.contains(hit) || hit.closest(controls) === element || label?.control === element);
    };
    const reach = (element: Element, x: number, y: number, dx: number, dy: number) => {
      let px = 0;
      while (px < leastPx && belongs(x + dx * (px + 1), y + dy * (px + 1), element)) px += 1;
      return px;
    };
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      if (!isShown(element) || isInSentence(element)) return [];
      element.scrollIntoView({ block: "center", inline: "center" });
      const areas = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
      const boxes = areas.map((area) => area.getBoundingClientRect());
      const box = boxes.reduce((best, each) => (each.width * each.height > best.width * best.height ? each : best));
      if (box.width <= 1 || box.height <= 1) return [];
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const width = Math.max(box.width, reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1);
      const height = Math.max(box.height, reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1);
      if (Math.round(width) >= leastPx && Math.round(height) >= leastPx) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
      return [`${element.tagName.toLowerCase()} “${name.slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`];
    });
  });
