import { useTranslations } from "next-intl";
import { type Platform, replyLength, replyLimits } from "@/server/domain/platform";
import type { GuardRule, GuardVerdict } from "@/server/domain/reply-guard/verdict";
import { cleanReply, emojiLength } from "@/server/domain/reply-text";

const lengthRules: ReadonlySet<GuardRule> = new Set(["too-short", "too-long", "too-long-for-platform", "empty"]);

type ReplyCounterProps = { platform: Platform; text: string; verdict: GuardVerdict; checking: boolean };

/** How long a reply is as it will be sent, in what its platform counts, with the limit where one is known. */
export function ReplyCounter({ platform, text, verdict, checking }: ReplyCounterProps) {
  const t = useTranslations("inbox.reply");
  const limit = replyLimits[platform];
  const sent = cleanReply(text);
  const length = replyLength(platform, sent);
  const emoji = emojiLength(platform, sent);
  const unit = t(`unit.${limit?.unit ?? "characters"}`);
  const isOver = limit !== null && length > limit.max;
  const isRight = !checking && !verdict.findings.some((finding) => lengthRules.has(finding.rule));
  return (
    <span className="min-w-0 flex-1 tabular-nums">
      <span className={isOver ? "font-semibold text-urgent-text" : undefined}>
        {limit ? t("countOf", { length, max: limit.max, unit }) : t("count", { length, unit })}
      </span>
      {emoji.length > emoji.signs ? ` · ${t("emoji", { length: emoji.length, unit })}` : null}
      {isRight ? ` · ${t("rightLength")}` : null}
    </span>
  );
}
