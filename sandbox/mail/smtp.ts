import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { Clock } from "@/sandbox/core/clock";
import type { Failures } from "@/sandbox/core/failures";
import type { RequestLog } from "@/sandbox/core/request-log";
import type { Inbox } from "./inbox";

export const mailModes = {
  "reject-temporary": "잠시 못 받음 (451)",
  "reject-permanent": "없는 받는 사람 (550)",
  slow: "늦게 받기",
  "lost-response": "받고도 답을 잃어버리기",
} as const;

export type Smtp = { url: string; stop(): Promise<void> };

const sizeLimitBytes = 10_000_000;

/** An SMTP server that takes every mail, from anybody, with or without a login, and hands it to nobody. */
export async function openSmtp(
  port: number,
  inbox: () => Inbox | null,
  clock: Clock,
  failures: Failures,
  log: RequestLog,
  slowMs: () => number,
): Promise<Smtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    size: sizeLimitBytes,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? "anyone" }),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void take(Buffer.concat(chunks), { from, to }, Boolean(stream.sizeExceeded)).then(
          (lost) => (lost ? server.connections.forEach((connection) => connection.close()) : callback()),
          (cause: Error) => callback(cause),
        );
      });
    },
  });

  async function take(raw: Buffer, envelope: { from: string; to: string[] }, tooLarge: boolean): Promise<boolean> {
    const mode = failures.take("");
    const note = {
      at: clock.now().toISOString(),
      method: "SMTP",
      path: envelope.to.join(","),
      headers: { from: envelope.from },
      body: "",
      mode,
    };
    const box = inbox();
    const refusal = tooLarge
      ? refuse(552, "Message too large")
      : box === null
        ? refuse(421, "Starting")
        : refusals[mode ?? ""];
    if (refusal || !box) {
      log.add({ ...note, status: refusal?.responseCode ?? 421 });
      throw refusal ?? refuse(421, "Starting");
    }
    if (mode === "slow") await new Promise((resolve) => setTimeout(resolve, slowMs()).unref());
    await box.receive(raw, envelope, clock.now());
    log.add({ ...note, status: 250 });
    return mode === "lost-response";
  }

  server.on("error", (cause) => console.error("sandbox mail:", cause.message));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.server.off("error", reject);
      resolve();
    });
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refuse(responseCode: number, message: string): Error & { responseCode: number } {
  return Object.assign(new Error(message), { responseCode });
}

const refusals: Record<string, Error & { responseCode: number }> = {
  "reject-temporary": refuse(451, "Temporary local problem"),
  "reject-permanent": refuse(550, "No such user here"),
};
