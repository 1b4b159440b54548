import { headers } from "next/headers";

/** Whether the page is asked for as a document; not, when the product is open already and only goes to it. */
export const loadsWhole = async (): Promise<boolean> => (await headers()).get("sec-fetch-dest") === "document";
