import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ctx } from "@/server/context";
import type { Locale } from "@/server/domain/locale";
import { wordsIn } from "@/server/features/notifications/public";
import { readStop, StopMailInput, stopMail } from "@/server/features/notifications/stop-mail";
import { isAppError, messageIn } from "@/server/platform/errors";
import { refusalWords } from "@/server/platform/refusal-words";
import { localeOfRequest, queryOf } from "./plain-answer";

/** The address in a mail that can be stopped: GET asks, since scanners open every link of a mail; POST stops, also from a mail program's own button. */
export async function handleStopMail(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const input = StopMailInput.safeParse(Object.fromEntries(queryOf(req)));
  const asked = localeOfRequest(req);
  if (!input.success) return page(res, asked, 404, refusalWords(asked, "badStopAddress"));
  try {
    const locale = await readStop(ctx, input.data);
    const t = wordsIn("mail.stopPage", locale);
    if (req.method !== "POST")
      return page(res, locale, 200, t("ask"), `<form method="post"><button>${t("button")}</button></form>`);
    req.resume();
    await stopMail(ctx, input.data);
    return page(res, locale, 200, t("done"));
  } catch (error) {
    if (!isAppError(error)) throw error;
    return page(res, asked, 403, messageIn(asked, error));
  }
}

const style =
  "body{font:16px/1.6 'Apple SD Gothic Neo','Malgun Gothic',sans-serif;max-width:32rem;margin:20vh auto 0;padding:0 1.25rem;color:#201a17;background:#f7f5f1;word-break:keep-all}button{font:inherit;font-weight:600;min-height:3.25rem;padding:0 1.5rem;border:0;border-radius:.6rem;color:#fff;background:#0d5482}";

function page(res: ServerResponse, locale: Locale, status: number, text: string, more = ""): void {
  res.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  res.end(
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${wordsIn("mail", locale)("brand")}</title><style>${style}</style><main><h1 style="font-size:1.25rem">${text}</h1>${more}</main></html>`,
  );
}
