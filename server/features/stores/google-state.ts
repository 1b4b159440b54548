import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "@/server/context";
import { open, seal } from "@/server/platform/crypto";

const place = "google-connect:state";
/** How long the owner may take at Google. */
const lifeMs = 15 * 60_000;

const StateSchema = z.object({
  userId: z.uuid(),
  storeId: z.uuid().nullable(),
  nonce: z.string(),
  expiresAt: z.number(),
});
type State = z.infer<typeof StateSchema>;

/** What Google hands back untouched: who wanted to connect which store (null: a new one), sealed, and its PKCE verifier, which never leaves. */
export function makeGoogleState(ctx: Ctx, who: { userId: string; storeId: string | null }) {
  const state: State = {
    ...who,
    nonce: randomBytes(16).toString("base64url"),
    expiresAt: ctx.now().getTime() + lifeMs,
  };
  const sealed = seal(JSON.stringify(state), place, ctx.config.CREDENTIALS_KEY);
  return { state: Buffer.from(sealed).toString("base64url"), codeVerifier: verifierOf(ctx, state) };
}

/** What a state of this very user's was made for; null when it is forged, old or somebody else's. */
export function readGoogleState(ctx: Ctx, text: string, userId: string) {
  try {
    const opened = open(Buffer.from(text, "base64url"), place, ctx.config.CREDENTIALS_KEY);
    const state = StateSchema.parse(JSON.parse(opened));
    if (state.userId !== userId || state.expiresAt < ctx.now().getTime()) return null;
    return { storeId: state.storeId, codeVerifier: verifierOf(ctx, state) };
  } catch {
    return null;
  }
}

/** Made anew from the state's nonce and our key, so that nothing has to be kept between the two requests. */
const verifierOf = ({ config }: Ctx, { nonce }: Pick<State, "nonce">): string =>
  createHmac("sha256", Buffer.from(config.CREDENTIALS_KEY, "base64"))
    .update(`google-pkce:${nonce}`)
    .digest("base64url");
