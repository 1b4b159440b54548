import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { Failures } from "@/sandbox/core/failures";
import type { RequestLog } from "@/sandbox/core/request-log";
import type { Inbox, Mail } from "./inbox";

export const mailModes = {
  "reject-temporary": "지금은 바쁘니 나중에 보내라고 해요(451). 다시 보내면 받아요.",
  "reject-permanent": "그런 사람은 없다며 메일을 돌려보내요(550).",
  slow: "한참 뒤에야 받아요.",
  "lost-response": "메일은 받아 놓고 받았다는 말을 하지 않아요. 같은 메일이 또 올 수 있어요.",
} as const;

type Surroundings = { failures: Failures; log: RequestLog; time: () => Date; slowMs: () => number };

type Smtp = { url: string; stop(): Promise<void> };

const sizeLimitBytes = 10_000_000;

class Rejection extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** An SMTP server that takes every mail, from anybody, with or without a login, and hands it to nobody. */
export async function openSmtp(port: number, inbox: () => Inbox | null, surroundings: Surroundings): Promise<Smtp> {
  const { failures, log, time, slowMs } = surroundings;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    size: sizeLimitBytes,
    closeTimeout: 200,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? "anyone" }),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) };
        const raw = stream.sizeExceeded ? null : Buffer.concat(chunks);
        const hangUp = () => [...server.connections].find(({ id }) => id === session.id)?.close();
        take(raw, envelope).then(
          (answered) => (answered ? callback() : hangUp()),
          (cause: Error) => callback(cause),
        );
      });
    },
  });

  /** Puts the mail into the inbox; false when the sender is not to hear of it. */
  async function take(raw: Buffer | null, envelope: Mail["envelope"]): Promise<boolean> {
    const mode = failures.take("");
    const note = { at: time().toISOString(), method: "SMTP", path: envelope.to.join(","), body: "", mode };
    try {
      if (mode === "reject-temporary") throw new Rejection(451, "Temporary local problem");
      if (mode === "reject-permanent") throw new Rejection(550, "No such user here");
      if (raw === null) throw new Rejection(552, "Message too large");
      if (mode === "slow") await new Promise((resolve) => setTimeout(resolve, slowMs()).unref());
      const box = inbox();
      if (!box) throw new Rejection(421, "Starting");
      await box.receive(raw, envelope, time());
      log.add({ ...note, headers: { from: envelope.from }, status: 250 });
    } catch (cause) {
      const status = cause instanceof Rejection ? cause.responseCode : null;
      log.add({ ...note, headers: { from: envelope.from }, status });
      throw cause;
    }
    return mode !== "lost-response";
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  server.on("error", (cause) => console.error("sandbox mail:", cause.message));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
