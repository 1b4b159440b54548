import { Html } from "@/sandbox/core/html";
import type { ClassNames } from "./class-names";

/** The look of a shop page, under this run's class names. */
export function placeStyle(css: ClassNames): Html {
  const rules: Record<string, string> = {
    ":root": "color-scheme:light;--line:#e9ecef;--green:#03c75a",
    "*": "box-sizing:border-box",
    body: "margin:0;background:#f5f6f8;color:#1e1e23;font:15px/1.6 'Pretendard Variable',Pretendard,'Apple SD Gothic Neo','Malgun Gothic',sans-serif;word-break:keep-all;overflow-wrap:anywhere",
    a: "color:inherit;text-decoration:none",
    "a:focus-visible": "outline:2px solid var(--green);outline-offset:2px",
    ul: "list-style:none;margin:0;padding:0",
    [`.${css("main")}`]: "max-width:720px;margin:0 auto;background:#fff;min-height:100vh",
    [`.${css("header")}`]: "padding:28px 20px 12px",
    [`.${css("title")}`]: "display:inline;font-size:24px;margin:0 6px 0 0",
    [`.${css("category")}`]: "color:#6b7280",
    [`.${css("count")}`]: "margin:6px 0 0;color:#4b5563;font-size:14px",
    [`.${css("tabs")}`]:
      "display:flex;border-bottom:1px solid var(--line);position:sticky;top:0;background:#fff;z-index:1",
    [`.${css("tab")}`]: "flex:1;text-align:center;padding:12px;font-weight:600;color:#6b7280",
    [`.${css("tabOn")}`]: "color:#1e1e23;box-shadow:inset 0 -2px #1e1e23",
    section: "padding:16px 20px 40px",
    [`.${css("infoRow")}`]: "padding:6px 0;color:#374151",
    [`.${css("menu")} li`]:
      "display:flex;justify-content:space-between;padding:8px 0;border-bottom:1px dashed var(--line)",
    [`.${css("menu")} em`]: "font-style:normal;font-weight:600",
    [`.${css("votes")}`]: "margin:16px 0;display:grid;gap:6px",
    [`.${css("votes")} em`]: "font-style:normal;color:#6b7280;font-size:13px",
    [`.${css("vote")}`]:
      "position:relative;display:flex;justify-content:space-between;padding:7px 12px;border-radius:8px;background:#f7f8fa;overflow:hidden",
    [`.${css("vote")} > *`]: "position:relative",
    [`.${css("voteBar")}`]: "position:absolute!important;inset:0 auto 0 0;background:#dff5e7",
    [`.${css("sort")}`]: "display:flex;gap:14px;margin:20px 0 4px;color:#8a9099;font-size:14px",
    [`.${css("sortOn")}`]: "color:#1e1e23;font-weight:700",
    [`.${css("item")}`]: "padding:20px 0;border-bottom:1px solid var(--line)",
    [`.${css("profile")}`]: "display:flex;gap:8px;align-items:baseline",
    [`.${css("nickname")}`]: "font-weight:700",
    [`.${css("authorStats")}`]: "color:#6b7280;font-size:13px",
    [`.${css("photos")}`]: "display:flex;gap:6px;overflow-x:auto;margin-top:10px",
    [`.${css("photo")} img`]: "display:block;width:132px;height:99px;border-radius:8px;object-fit:cover",
    [`.${css("body")}`]: "margin-top:10px;white-space:pre-line",
    [`.${css("keywords")}`]: "display:flex;flex-wrap:wrap;gap:6px;margin-top:10px",
    [`.${css("keyword")}`]: "background:#f3f5f7;border-radius:6px;padding:3px 8px;font-size:13px",
    [`.${css("visitTags")}`]: "display:flex;flex-wrap:wrap;gap:8px;margin-top:8px;color:#6b7280;font-size:13px",
    [`.${css("reaction")}`]: "margin-top:10px;font-size:13px;color:#4b5563",
    [`.${css("reaction")} em`]: "font-style:normal",
    [`.${css("meta")}`]: "display:flex;gap:10px;margin-top:8px;color:#8a9099;font-size:13px",
    [`.${css("reply")}`]:
      "margin-top:12px;padding:12px 14px;border-radius:10px;background:#f7f8fa;white-space:pre-line",
    [`.${css("replyName")}`]: "font-weight:700;margin-right:6px",
    [`.${css("replyDate")}`]: "color:#8a9099;font-size:13px",
    [`.${css("more")}`]:
      "display:block;margin-top:16px;padding:13px;border:1px solid #d8dde3;border-radius:8px;text-align:center;font-weight:600",
    [`.${css("block")}`]: "padding:96px 20px;text-align:center",
    [`.${css("blockInfo")}`]: "color:#8a9099;font-size:13px",
    [`.${css("blockButtons")} a`]:
      "display:inline-block;margin:4px;padding:10px 18px;border:1px solid #d8dde3;border-radius:8px",
    [`.${css("empty")}`]: "padding:40px 0;text-align:center;color:#6b7280",
    [`.${css("blind")}`]: "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)",
  };
  return new Html(
    Object.entries(rules)
      .map(([selector, rule]) => `${selector}{${rule}}`)
      .join("\n"),
  );
}
