import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "./load-messages";
import { devicePreferences } from "./preferences";

export default getRequestConfig(async () => {
  const { locale } = await devicePreferences();
  return { locale, messages: loadMessages(locale), timeZone: "Asia/Seoul", now: new Date() };
});
