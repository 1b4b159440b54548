export { openPlatformSession } from "./platform-session";
