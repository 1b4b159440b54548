import pino from "pino";

export type Log = pino.Logger;

const secrets = ["password", "passwordHash", "credentials", "cookie", "token", "secret", "authorization", "sealed"];

/** Structured log to stdout. Secrets by name never leave; review text and people's names are not logged at all. */
export function createLog(name: string, level: string): Log {
  return pino({
    name,
    level,
    redact: { paths: secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[removed]" },
    serializers: { error: pino.stdSerializers.err },
  });
}
