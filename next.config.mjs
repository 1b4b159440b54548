import createNextIntlPlugin from "next-intl/plugin";
import { clientWords } from "./app/i18n/client-words.mjs";

const withNextIntl = createNextIntlPlugin("./app/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  compiler: { defineServer: { CLIENT_WORDS: JSON.stringify(clientWords()) } },
  // Messages come parsed (app/i18n/load-messages.ts), so the parser stays out of the browser, as do formats nothing asks for.
  turbopack: {
    resolveAlias: {
      "next-intl": { browser: "./app/i18n/in-browser.ts" },
      "use-intl/format-message": "./app/i18n/format-message.ts",
    },
  },
  // Types of the whole repository are checked by `npm run verify`; a start need not wait for them a second time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@prisma/adapter-pg", "pino", "graphile-worker", "@node-rs/argon2", "openai"],
};

export default withNextIntl(config);
