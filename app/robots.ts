import type { MetadataRoute } from "next";
import { siteApp } from "@/app/_auth/app";

/** What is behind the sign-in is of no use to a search engine. */
export default function robots(): MetadataRoute.Robots {
  const address = siteApp().ctx.config.APP_URL;
  return {
    rules: { userAgent: "*", allow: ["/$", "/pricing", "/terms", "/privacy", "/_next/static/"], disallow: "/" },
    sitemap: `${address}/sitemap.xml`,
  };
}

export const dynamic = "force-dynamic";
