import { z } from "zod";
import { VendorError } from "@/server/integrations/vendor-error";
import type { GoogleLocation } from "./google-login";

const soft = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const PageSchema = z.object({
  accounts: z.array(z.unknown()).nullish(),
  locations: z.array(z.unknown()).nullish(),
  nextPageToken: z.string().nullish(),
});
const AccountSchema = z.object({ name: z.string().regex(/^accounts\/[\w-]+$/) });
const LocationSchema = z.object({
  name: z.string().regex(/^locations\/[\w-]+$/),
  title: soft(z.string().max(300)),
  storefrontAddress: soft(z.object({ addressLines: soft(z.array(z.string().max(300)).max(10)) })),
  metadata: soft(z.object({ hasVoiceOfMerchant: soft(z.boolean()) })),
});

/** Ids of a page of `accounts.list`; `{}` is none. */
export function parseAccounts(answer: unknown): { accountIds: string[]; nextPageToken: string | null } {
  const { accounts, nextPageToken } = readPage(answer);
  const ids = readAll(accounts, AccountSchema, "account").map(({ name }) => name.slice("accounts/".length));
  return { accountIds: ids, nextPageToken: nextPageToken || null };
}

/** A page of `accounts.locations.list`. Proto-JSON drops what is false, so metadata without the mark means not verified. */
export function parseLocations(
  answer: unknown,
  accountId: string,
): { locations: GoogleLocation[]; nextPageToken: string | null } {
  const page = readPage(answer);
  const locations = readAll(page.locations, LocationSchema, "location").map((location) => {
    const name = clean(location.title ?? "");
    return {
      platformStoreId: location.name.slice("locations/".length),
      platformIds: { accountId, placeName: name },
      name,
      address: clean((location.storefrontAddress?.addressLines ?? []).join(" ")) || null,
      isVerified: location.metadata ? location.metadata.hasVoiceOfMerchant === true : null,
    };
  });
  return { locations, nextPageToken: page.nextPageToken || null };
}

function readPage(answer: unknown): z.infer<typeof PageSchema> {
  const page = PageSchema.safeParse(answer);
  if (!page.success) throw new VendorError("layout-changed", "the list has not the known shape");
  return page.data;
}

/** Those that can be read; none of many means that the shape has changed. */
function readAll<T extends z.ZodType>(items: unknown[] | null | undefined, schema: T, what: string): z.infer<T>[] {
  const read = (items ?? []).map((item) => schema.safeParse(item));
  if (read.length > 0 && read.every((one) => !one.success))
    throw new VendorError("layout-changed", `no ${what} in the list could be read`);
  return read.flatMap((one) => (one.success ? [one.data] : []));
}

const clean = (text: string): string => text.toWellFormed().replaceAll("\0", "").trim();
