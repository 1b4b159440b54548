import type { GoogleClient } from "@/server/integrations/google/client";
import type { GoogleHosts } from "@/server/integrations/google/hosts";
import { placeName } from "@/server/integrations/google/place-name";
import { GoogleRefusal } from "@/server/integrations/google/refusal";
import type { PlatformPlace } from "@/server/integrations/platform-place";
import type { PlatformSession } from "@/server/integrations/platform-session";
import type { ReviewPage, ReviewSource } from "@/server/integrations/review-source/review-source";
import { VendorError } from "@/server/integrations/vendor-error";
import { isGoogleLink } from "./google-link";
import { parsePage } from "./parse";

type SourceOptions = { client: GoogleClient; hosts: GoogleHosts; pageSize?: number };
type ReadOptions = { cursor: string | null; session: PlatformSession | null; signal?: AbortSignal };

const mostInPage = 50;

/** Google reviews through the owner's own login; a pasted Maps address is only recognised, never fetched. */
export function createGoogleSource({ client, hosts, pageSize = mostInPage }: SourceOptions): ReviewSource {
  async function readPage(place: PlatformPlace, pageToken: string | null, { session, signal }: ReadOptions) {
    const fields = { pageSize: String(pageSize), orderBy: "updateTime desc", ...(pageToken && { pageToken }) };
    const url = `${hosts.reviews}/${placeName(place)}/reviews?${new URLSearchParams(fields)}`;
    try {
      return parsePage(await client.call(session, { url, about: "location", signal }), place.platformStoreId);
    } catch (error) {
      const isOurMistake = error instanceof GoogleRefusal && error.kind === "rejected" && error.status === 400;
      if (!isOurMistake) throw error;
      if (pageToken !== null) return "token-is-old" as const;
      throw new VendorError("layout-changed", "Google does not take the request");
    }
  }

  return {
    parseUrl: (text) => (isGoogleLink(text) ? { shortCode: "google" } : null),
    async findPlace() {
      throw new VendorError("session-expired", "a Google shop is found through its owner's login");
    },
    async *readReviews(place, options): AsyncGenerator<ReviewPage> {
      let token = options.cursor;
      let requests = 0;
      for (;;) {
        options.signal?.throwIfAborted();
        const page = await readPage(place, token, options);
        requests += 1;
        if (page === "token-is-old") {
          // Page tokens do not keep: the list is read from its head, known reviews are harmless.
          token = null;
          continue;
        }
        const { reviews, rejected, nextPageToken, total } = page;
        if (nextPageToken !== null && nextPageToken === token)
          throw new VendorError("layout-changed", "the list goes round in a circle");
        yield { reviews, rejected, total, requests, cursor: nextPageToken };
        if (nextPageToken === null) return;
        requests = 0;
        token = nextPageToken;
      }
    },
  };
}
