import type { MetadataRoute } from "next";
import { siteApp } from "@/app/_auth/app";

export default function sitemap(): MetadataRoute.Sitemap {
  const address = siteApp().ctx.config.APP_URL;
  return ["", "/pricing", "/terms", "/privacy"].map((page) => ({ url: `${address}${page}` }));
}

export const dynamic = "force-dynamic";
