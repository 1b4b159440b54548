/** How many of the latest collectings the page looks at. */
export const crawlsShown = 20;
