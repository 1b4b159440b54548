const home = "/overview";
const somewhere = "http://here.invalid";

/** Where to go after signing in: a path of this site, whatever was asked for; `/overview` when it is none. */
export function callbackPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/")) return home;
  const url = URL.parse(wanted, somewhere);
  const isOurs = url?.origin === somewhere && !url.pathname.startsWith("//");
  return isOurs ? url.pathname + url.search + url.hash : home;
}
