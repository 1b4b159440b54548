import type { IncomingMessage, ServerResponse } from "node:http";
import type { Ctx } from "@/server/context";
import { checkStop, StopMailInput, stopMail } from "@/server/features/notifications/stop-mail";
import { isAppError } from "@/server/platform/errors";
import { queryOf } from "./plain-answer";

/** The address in a mail that can be stopped: GET asks, since scanners open every link of a mail; POST stops, also from a mail program's own button. */
export async function handleStopMail(ctx: Ctx, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const input = StopMailInput.safeParse(Object.fromEntries(queryOf(req)));
  if (!input.success) return page(res, 404, "이 주소로는 메일을 멈출 수 없어요.");
  try {
    if (req.method !== "POST") {
      checkStop(ctx.config, input.data);
      return page(res, 200, "이런 메일을 그만 받을까요?", `<form method="post"><button>그만 받기</button></form>`);
    }
    req.resume();
    await stopMail(ctx, input.data);
    return page(res, 200, "이제 이런 메일을 보내지 않아요. 설정의 ‘알림 받기’에서 언제든 다시 받을 수 있어요.");
  } catch (error) {
    if (!isAppError(error)) throw error;
    return page(res, 403, error.message);
  }
}

const style =
  "body{font:16px/1.6 'Apple SD Gothic Neo','Malgun Gothic',sans-serif;max-width:32rem;margin:20vh auto 0;padding:0 1.25rem;color:#201a17;background:#f7f5f1;word-break:keep-all}button{font:inherit;font-weight:600;min-height:3.25rem;padding:0 1.5rem;border:0;border-radius:.6rem;color:#fff;background:#0d5482}";

function page(res: ServerResponse, status: number, text: string, more = ""): void {
  res.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  res.end(
    `<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>우리가게 도우미</title><style>${style}</style><main><h1 style="font-size:1.25rem">${text}</h1>${more}</main></html>`,
  );
}
