import { Check, CircleAlert, ShieldAlert, ShieldCheck, ShieldX, WandSparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import type { GuardFinding, GuardVerdict } from "@/server/domain/reply-guard/verdict";
import { distinctFindings } from "./mark-findings";
import { useReason } from "./use-reason";

const looks = {
  ok: { tint: "bg-positive-soft", icon: "text-positive", Icon: ShieldCheck },
  warn: { tint: "bg-caution-soft", icon: "text-caution", Icon: ShieldAlert },
  stop: { tint: "bg-urgent-soft", icon: "text-urgent-text", Icon: ShieldX },
};

type ReplyVerdictProps = {
  verdict: GuardVerdict;
  /** The text was changed and is being judged again. */
  checking: boolean;
  onFix: (finding: GuardFinding) => void;
  onOwnFix: () => void;
  /** The owner answers for what stops the reply, or takes it back; absent where nobody may. */
  onVouch?: () => void;
  isVouched?: boolean;
  id?: string;
};

/** What the guard thinks of a reply: the worst thing tinted, then the rest, each with its reason and one fix. */
export function ReplyVerdict(props: ReplyVerdictProps) {
  const { verdict, checking, onFix, onOwnFix, onVouch, isVouched = false, id } = props;
  const t = useTranslations("inbox.verdict");
  const reasonOf = useReason();
  const fixWords = useTranslations("guard.fix");
  const [worst, ...others] = distinctFindings(verdict.findings);
  const { tint, icon, Icon } = looks[isVouched ? "warn" : verdict.level];
  const title = checking
    ? t("checking")
    : isVouched
      ? t("vouched")
      : verdict.level === "warn"
        ? t("warn", { count: others.length + 1 })
        : t(verdict.level);
  return (
    <div id={id} aria-live="polite">
      <Row tint={checking ? undefined : tint}>
        {checking ? (
          <Spinner className="mt-[.2em] size-5 text-text-3" />
        ) : (
          <Icon className={cn("mt-[.1em] size-5", icon)} />
        )}
        <div className="min-w-0 flex-1">
          <b className="font-semibold">{title}</b>
          <p className={cn("mt-px text-small text-text-2", checking && "invisible")}>
            {worst ? reasonOf(worst) : t("okDetail", { count: verdict.checkCount })}
            {isVouched ? ` ${t("vouchedDetail")}` : null}
          </p>
          {worst && !checking ? (
            <div className="mt-2 flex flex-wrap gap-2">
              {worst.fix ? (
                <Button size="s" onClick={() => onFix(worst)}>
                  <WandSparkles />
                  {fixWords(worst.fix.code)}
                </Button>
              ) : null}
              {verdict.level === "stop" ? (
                <Button size="s" kind="quiet" onClick={onOwnFix}>
                  {t("ownFix")}
                </Button>
              ) : null}
              {onVouch ? (
                <Button size="s" kind="quiet" aria-pressed={isVouched} onClick={onVouch}>
                  {isVouched ? <Check /> : null}
                  {t("vouch")}
                </Button>
              ) : null}
            </div>
          ) : null}
        </div>
      </Row>
      {checking
        ? null
        : others.map((finding) => <OtherFinding key={finding.rule + finding.reason} finding={finding} onFix={onFix} />)}
    </div>
  );
}

function OtherFinding({ finding, onFix }: { finding: GuardFinding; onFix: (finding: GuardFinding) => void }) {
  const t = useTranslations("inbox.verdict");
  const reasonOf = useReason();
  const fixWords = useTranslations("guard.fix");
  return (
    <Row className="max-sm:flex-wrap">
      <CircleAlert className={cn("mt-[.1em] size-5", finding.level === "stop" ? "text-urgent-text" : "text-caution")} />
      <div className="min-w-0 flex-1 max-sm:basis-[calc(100%-2rem)]">
        <b className="font-semibold">{t(finding.level === "stop" ? "stopMore" : "warnMore")}</b>
        <p className="mt-px text-small text-text-2">{reasonOf(finding)}</p>
      </div>
      {finding.fix ? (
        <Button size="s" onClick={() => onFix(finding)} className="max-sm:ml-8">
          {fixWords(finding.fix.code)}
        </Button>
      ) : null}
    </Row>
  );
}

function Row({ tint, className, children }: { tint?: string; className?: string; children: ReactNode }) {
  return (
    <div
      className={cn("flex items-start gap-3 border-t px-4.5 py-3.25 max-lg:px-4 forced-colors:border", tint, className)}
    >
      {children}
    </div>
  );
}

/** The verdict in one line, for the phone's action bar. */
export function VerdictLine({ verdict, checking, href }: { verdict: GuardVerdict; checking: boolean; href: string }) {
  const t = useTranslations("inbox.verdict");
  const { icon, Icon } = looks[verdict.level];
  const count = distinctFindings(verdict.findings).length;
  return (
    <div className="mb-2.5 flex w-full items-center gap-1.5 text-small lg:hidden">
      {checking ? (
        <span className="text-text-2">{t("checking")}</span>
      ) : (
        <>
          <span className={cn("inline-flex items-center gap-1 font-semibold", icon)}>
            <Icon />
            {verdict.level === "warn" ? t("warn", { count }) : t(verdict.level)}
          </span>
          {verdict.level === "ok" ? (
            <span className="text-text-3">{t("okShort", { count: verdict.checkCount })}</span>
          ) : null}
        </>
      )}
      <a href={href} className="-my-3 -mr-2 ml-auto min-w-11 py-3 pr-2 text-right font-medium">
        {verdict.level === "stop" ? t("why") : t("more")}
      </a>
    </div>
  );
}
