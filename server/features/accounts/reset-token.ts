import { createHash, randomBytes } from "node:crypto";

/** How long the link in the mail works. */
export const resetMinutes = 60;

/** 256 random bits: only its hash is stored. */
export const newResetToken = (): string => randomBytes(32).toString("base64url");

export const resetTokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
