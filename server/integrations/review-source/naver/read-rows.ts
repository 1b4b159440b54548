import type { Page } from "playwright";

export const rowsSelector = "#_review_list > li";
const foldedText = '[data-pui-click-code="rvshowmore"]';
const foldedKeywords = '[data-pui-click-code="keywordmore"]';
const unfoldMs = 2_000;

export const countRows = (page: Page): Promise<number> => page.locator(rowsSelector).count();

/**
 * The last resort, for a page whose answers we no longer know: rows of its list from `from` on, read by what has stayed the
 * same for years (`#_review_list`, click codes, the words a person sees, ids in addresses). Each comes in the shape of an
 * answer's item; one whose address names no review has no id, and stars and pictures are not told by the page.
 */
export async function readRows(page: Page, from: number): Promise<unknown[]> {
  const rows = { rowsSelector, from, folded: foldedText };
  // The compiler names functions through a helper of its own, which the page does not have.
  await page.evaluate("globalThis.__name ??= (named) => named");
  await page.evaluate(click, { ...rows, folded: `${foldedText}, ${foldedKeywords}` });
  await page.waitForFunction(isUnfolded, rows, { timeout: unfoldMs }).catch(() => {});
  return page.evaluate(itemsOf, rows);
}

type Rows = { rowsSelector: string; from: number; folded: string };

/** Runs in the page: opens what is folded, or a cut text would pass for an edited one. What leads elsewhere is left alone. */
function click({ rowsSelector, from, folded }: Rows): void {
  for (const row of [...document.querySelectorAll(rowsSelector)].slice(from))
    for (const link of row.querySelectorAll<HTMLElement>(folded))
      if ((link.getAttribute("href") ?? "#") === "#") link.click();
}

const isUnfolded = ({ rowsSelector, from, folded }: Rows): boolean =>
  [...document.querySelectorAll(rowsSelector)].slice(from).every((row) => row.querySelector(folded) === null);

/** Runs in the page. A row is body, then the visit ("방문일"), then the shop's reply. */
function itemsOf({ rowsSelector, from, folded }: Rows) {
  const textOf = (node: Element | undefined | null) => node?.textContent?.trim() ?? null;
  return [...document.querySelectorAll(rowsSelector)].slice(from).map((row) => {
    const visit = [...row.querySelectorAll("i, span")].find((node) => node.textContent?.trim() === "방문일");
    const isAfterVisit = (node: Element) =>
      Boolean(visit && visit.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    const texts = [...row.querySelectorAll('[data-pui-click-code="text"]')];
    const days = [...row.querySelectorAll("time")].filter(isAfterVisit).map(textOf);
    const hrefs = [...row.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    const [, id = null] =
      hrefs.map((href) => /(?:\/review\/|[?&]reviewId=)([0-9a-f]{24})\b/.exec(href)).find(Boolean) ?? [];
    const reply = texts.find(isAfterVisit);
    return {
      id,
      body: row.querySelector(folded) ? { isCut: true } : (textOf(texts.find((node) => !isAfterVisit(node))) ?? ""),
      nickname: [...row.querySelectorAll("a")].map(textOf).find(Boolean) ?? null,
      rating: null,
      visited: days[0] ?? null,
      reply: reply ? { body: textOf(reply), date: days[1] ?? null } : null,
    };
  });
}
