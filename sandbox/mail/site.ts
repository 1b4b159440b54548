import { Html, html } from "@/sandbox/core/html";
import { kstStamp } from "@/sandbox/core/kst";
import { get, json, page, type Route } from "@/sandbox/core/router";
import type { SiteDefinition } from "@/sandbox/core/site";
import type { Inbox, Mail } from "./inbox";

/** The inbox as web pages for people and as JSON for tests. */
export function mailSite(inbox: Inbox): SiteDefinition {
  const withMail = (path: string, answer: (mail: Mail) => ReturnType<typeof page>): Route =>
    get(path, ({ params }) => {
      const mail = inbox.mail(params.id ?? "");
      return mail
        ? answer(mail)
        : page(frame("없는 메일", html`<p>그런 메일은 없어요. <a href="/">메일함으로</a></p>`), 404);
    });
  return {
    notFound: () => page(frame("없는 주소", html`<p>여기엔 아무것도 없어요. <a href="/">메일함으로</a></p>`), 404),
    rateLimited: () => page(frame("잠시만요", html`<p>요청이 너무 많아요.</p>`), 429),
    routes: [
      get("/", () => page(inboxPage(inbox.list()))),
      withMail("/mails/:id", (mail) => page(mailPage(mail))),
      withMail("/mails/:id/html", (mail) =>
        page(new Html(mail.html ?? ""), 200, {
          "content-security-policy":
            "sandbox allow-popups; default-src 'none'; img-src * data:; style-src 'unsafe-inline'; font-src *",
        }),
      ),
      withMail("/mails/:id/raw", (mail) => ({
        status: 200,
        headers: { "content-type": "message/rfc822", "content-disposition": `attachment; filename="${mail.id}.eml"` },
        body: Buffer.from(mail.raw, "base64"),
      })),
      get("/api/mails", () => json(inbox.list().map(withoutRaw))),
      withMail("/api/mails/:id", (mail) => json(withoutRaw(mail))),
      { method: "DELETE", path: "/api/mails", handler: () => (inbox.clear(), json({ cleared: true })) },
    ],
  };
}

export function withoutRaw({ raw: _, ...mail }: Mail): Omit<Mail, "raw"> {
  return mail;
}

function inboxPage(mails: Mail[]): Html {
  const rows = mails.map(
    (
      mail,
    ) => html`<li><a class="card mail" href="/mails/${mail.id}"><span class="row"><b>${mail.subject}</b><time>${kstStamp(new Date(mail.receivedAt))}</time></span>
<span class="hint">${mail.from} → ${mail.envelope.to.join(", ")}</span><span class="hint clip">${mail.text.slice(0, 140)}</span></a></li>`,
  );
  return frame(
    "메일함",
    html`<h1>메일함 <small>${mails.length}통</small></h1>
<p class="hint">우리가게 도우미가 보낸 메일이 밖으로 나가지 않고 여기에 모여요. <a href="/">새로 고침</a></p>
${mails.length === 0 ? html`<p class="card">아직 온 메일이 없어요.</p>` : html`<ul>${rows}</ul>`}`,
  );
}

function mailPage(mail: Mail): Html {
  return frame(
    mail.subject,
    html`<p><a href="/">← 메일함</a></p><h1>${mail.subject}</h1>
<p class="hint">${mail.from} → ${mail.to || mail.envelope.to.join(", ")} · ${kstStamp(new Date(mail.receivedAt))}</p>
${mail.html === null ? null : html`<h2>보이는 모습</h2><iframe class="letter" sandbox="allow-popups" title="메일 본문" src="/mails/${mail.id}/html"></iframe>`}
<h2>글</h2><pre class="card">${mail.text || "(글 없음)"}</pre>
${mail.attachments.length === 0 ? null : html`<h2>첨부</h2><ul class="card">${mail.attachments.map((file) => html`<li>${file.filename} · ${file.contentType} · ${file.bytes.toLocaleString("ko-KR")}바이트</li>`)}</ul>`}
<details><summary>머리글 ${mail.headers.length}줄</summary><table>${mail.headers.map(({ name, value }) => html`<tr><th>${name}</th><td>${value}</td></tr>`)}</table></details>
<p><a href="/mails/${mail.id}/raw">원문(.eml) 받기</a></p>`,
  );
}

function frame(title: string, body: Html): Html {
  return html`<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/static/sandbox.css"></head><body><header class="bar"><a href="/"><b>모래상자 메일</b></a><span><a href="/__sim">조종판</a></span></header><main>${body}</main></body></html>`;
}
