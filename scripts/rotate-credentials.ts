// Usage: npx tsx scripts/rotate-credentials.ts. Wraps all platform sessions that are under CREDENTIALS_KEY_OLD under
// CREDENTIALS_KEY. May be stopped and repeated; ends with 1 while something is left.
import { rotateCredentials } from "@/server/features/stores/rotate-credentials";
import { createApp } from "@/server/wiring";

const app = createApp("rotate-credentials");
const { rewrapped, left } = await rotateCredentials(app.ctx).finally(() => app.close());
console.log(
  left === 0 ? `${rewrapped} sessions wrapped anew, nothing is left.` : `${rewrapped} wrapped anew, ${left} left.`,
);
process.exitCode = left === 0 ? 0 : 1;
