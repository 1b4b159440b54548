import { headers } from "next/headers";

/**
 * Whether the page is asked for whole. What the open product asks for as it goes to a page carries `_rsc`; the headers a
 * browser marks documents with are lost where its service worker passes the request on.
 */
export async function loadsWhole(): Promise<boolean> {
  const address = (await headers()).get("x-page-url");
  return address !== null && !/[?&]_rsc=/.test(address);
}
