import { GetCrawlInput, getCrawl } from "@/server/features/crawling/get-crawl";
import { ListCrawlsInput, listCrawls } from "@/server/features/crawling/list-crawls";
import { RequestCrawlInput, requestCrawl } from "@/server/features/crawling/request-crawl";
import { router, signedIn } from "../trpc";

export const crawlingRouter = router({
  request: signedIn.input(RequestCrawlInput).mutation(({ ctx, input }) => requestCrawl(ctx, input)),
  get: signedIn.input(GetCrawlInput).query(({ ctx, input }) => getCrawl(ctx, input)),
  list: signedIn.input(ListCrawlsInput).query(({ ctx, input }) => listCrawls(ctx, input)),
});
