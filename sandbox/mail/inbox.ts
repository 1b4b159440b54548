import type { AddressObject } from "mailparser";
import { simpleParser } from "mailparser";
import { z } from "zod";

const MailSchema = z.object({
  id: z.string(),
  receivedAt: z.iso.datetime(),
  /** The envelope: who really sent it to whom, whatever the headers say. */
  envelope: z.object({ from: z.string(), to: z.array(z.string()) }),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  attachments: z.array(z.object({ filename: z.string(), contentType: z.string(), bytes: z.int() })),
  /** The message as it came, base64. */
  raw: z.string(),
});
export type Mail = z.infer<typeof MailSchema>;

export const MailEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("mail-received"), mail: MailSchema }),
  z.object({ type: z.literal("mails-cleared") }),
]);
type MailEvent = z.infer<typeof MailEventSchema>;

const keptMails = 500;

export type Inbox = {
  /** Latest first. */
  list(): Mail[];
  mail(id: string): Mail | null;
  receive(raw: Buffer, envelope: Mail["envelope"], at: Date): Promise<Mail>;
  clear(): void;
  apply(event: MailEvent): void;
};

export function createInbox(keep: (event: MailEvent) => void): Inbox {
  let mails: Mail[] = [];
  let serial = 0;
  function apply(event: MailEvent): void {
    if (event.type === "mails-cleared") {
      mails = [];
      return;
    }
    serial += 1;
    mails = [event.mail, ...mails].slice(0, keptMails);
  }
  function record(event: MailEvent): void {
    keep(event);
    apply(event);
  }
  return {
    list: () => [...mails],
    mail: (id) => mails.find((mail) => mail.id === id) ?? null,
    async receive(raw, envelope, at) {
      const content = await readMail(raw);
      const mail = {
        id: `m${serial + 1}`,
        receivedAt: at.toISOString(),
        envelope,
        ...content,
        raw: raw.toString("base64"),
      };
      record({ type: "mail-received", mail });
      return mail;
    },
    clear: () => record({ type: "mails-cleared" }),
    apply,
  };
}

async function readMail(raw: Buffer) {
  const parsed = await simpleParser(raw, { skipImageLinks: true });
  const to = parsed.to === undefined ? [] : [parsed.to].flat();
  return {
    from: parsed.from?.text ?? "",
    to: to.map((address: AddressObject) => address.text).join(", "),
    subject: parsed.subject ?? "(제목 없음)",
    text: parsed.text ?? "",
    html: typeof parsed.html === "string" ? parsed.html : null,
    headers: parsed.headerLines.map(({ key, line }) => ({
      name: key,
      value: line.slice(line.indexOf(":") + 1).trim(),
    })),
    attachments: parsed.attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? "이름 없음",
      contentType,
      bytes: size,
    })),
  };
}
