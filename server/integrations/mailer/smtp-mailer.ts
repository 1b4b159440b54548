import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer";

/** Sends through any SMTP server. */
export function createSmtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 });
  const domain = from.match(/@([^>\s]+)/)?.[1] ?? "localhost";
  return {
    async send({ key, stopUrl, ...mail }) {
      const id = createHash("sha256").update(key).digest("hex").slice(0, 32);
      await transport.sendMail({
        from,
        messageId: `<${id}@${domain}>`,
        disableFileAccess: true,
        disableUrlAccess: true,
        ...(stopUrl && {
          list: { unsubscribe: stopUrl },
          headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
        }),
        ...mail,
      });
    },
  };
}
