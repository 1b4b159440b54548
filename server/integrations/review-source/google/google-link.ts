const longestText = 2_000;
const hosts =
  /^(maps\.google\.(com|co\.kr)|maps\.app\.goo\.gl|g\.page|business\.google\.com|search\.google\.com|goo\.gl)$/;

/** Whether a pasted text holds the address of a shop on Google: Maps, a short link, a business profile. */
export function isGoogleLink(text: string): boolean {
  const candidates = text.slice(0, longestText).match(/https?:\/\/[^\s<>"'）)\]]+/gi) ?? [];
  return candidates.some((candidate) => {
    const url = URL.parse(candidate);
    if (!url || url.username || url.password) return false;
    if (/^(www\.)?google\.(com|co\.kr)$/.test(url.hostname)) return /^\/maps(\/|$)/.test(url.pathname);
    return hosts.test(url.hostname);
  });
}
