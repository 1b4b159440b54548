export { noteConsoleLogin } from "./confirm-console-login";
export { openPlatformSession } from "./platform-session";
