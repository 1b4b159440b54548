export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where a POST stops mails like this one, for the mail program's own button. */
  stopUrl?: string;
  /** Stable per message: a repeat carries the same Message-ID. */
  key: string;
};

/** Sends mail. Throws when the server did not take it. */
export type Mailer = { send(mail: Mail): Promise<void> };
