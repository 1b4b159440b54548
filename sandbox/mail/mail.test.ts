import nodemailer from "nodemailer";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "@/sandbox/start";

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1 });
});
afterEach(async () => {
  await sandbox.sim.clearFailures();
  await sandbox.sim.clearMails();
});
afterAll(() => sandbox.stop());

function send(over: object = {}) {
  const { hostname, port } = new URL(sandbox.urls.mailSmtp);
  const transport = nodemailer.createTransport({
    host: hostname,
    port: Number(port),
    auth: { user: "any", pass: "thing" },
  });
  const message = {
    from: '"우리가게 도우미" <no-reply@example.com>',
    to: "owner@example.com",
    subject: "답글이 필요한 리뷰 3건",
    text: "오늘 새 리뷰가 3건 있어요.",
    html: "<p>오늘 새 리뷰가 <b>3건</b> 있어요.</p><script>parent.document.title='x'</script>",
    headers: { "List-Unsubscribe": "<https://example.com/u?t=1>" },
  };
  return transport.sendMail({ ...message, ...over });
}

it("takes a mail and shows it as JSON, as a page and as it came", async () => {
  const csv = Buffer.from("번호,리뷰\n1,좋아요", "utf8");
  await send({ bcc: "hidden@example.com", attachments: [{ filename: "리뷰.csv", content: csv }] });
  const [mail, ...rest] = await sandbox.sim.mails();
  expect(rest).toEqual([]);
  expect(mail).toMatchObject({
    subject: "답글이 필요한 리뷰 3건",
    text: expect.stringContaining("오늘 새 리뷰가 3건"),
    html: expect.stringContaining("<b>3건</b>"),
    to: "owner@example.com",
    envelope: { from: "no-reply@example.com", to: ["owner@example.com", "hidden@example.com"] },
    attachments: [{ filename: "리뷰.csv", bytes: csv.length }],
  });
  expect(mail?.headers).toContainEqual({ name: "list-unsubscribe", value: "<https://example.com/u?t=1>" });

  const list = (await (await fetch(`${sandbox.urls.mailWeb}/api/mails`)).json()) as object[];
  expect(list).toEqual([mail]);
  expect(await (await fetch(`${sandbox.urls.mailWeb}/`)).text()).toContain("답글이 필요한 리뷰 3건");
  const raw = await (await fetch(`${sandbox.urls.mailWeb}/mails/${mail?.id}/raw`)).text();
  expect(raw).toContain("Message-ID:");
});

it("shows the HTML where no script of it can run", async () => {
  await send();
  const [mail] = await sandbox.sim.mails();
  const page = await (await fetch(`${sandbox.urls.mailWeb}/mails/${mail?.id}`)).text();
  expect(page).toMatch(/<iframe[^>]+sandbox="allow-popups"/);
  const html = await fetch(`${sandbox.urls.mailWeb}/mails/${mail?.id}/html`);
  expect(html.headers.get("content-security-policy")).toMatch(/^sandbox allow-popups; default-src 'none'/);
});

it.each([
  ["reject-temporary", 451],
  ["reject-permanent", 550],
])("%s refuses with %i and keeps nothing", async (mode, responseCode) => {
  await sandbox.sim.failNext({ site: "mail", mode });
  await expect(send()).rejects.toMatchObject({ responseCode });
  expect(await sandbox.sim.mails()).toEqual([]);
  await send();
  expect(await sandbox.sim.mails()).toHaveLength(1);
});

it("lost-response keeps the mail and hangs up before saying so", async () => {
  await sandbox.sim.failNext({ site: "mail", mode: "lost-response" });
  await expect(send()).rejects.toThrow();
  expect(await sandbox.sim.mails()).toHaveLength(1);
});

it("empties over HTTP", async () => {
  await send();
  await fetch(`${sandbox.urls.mailWeb}/api/mails`, { method: "DELETE" });
  expect(await sandbox.sim.mails()).toEqual([]);
});
