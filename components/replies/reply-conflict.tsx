import { Copy, UserCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { differingSentences, type Sentence } from "./differing-sentences";

type ReplyConflictProps = {
  theirs: string;
  mine: string;
  /** The state of the stored reply, as a badge. */
  badge: ReactNode;
  /** False once it is being sent: then the owner's text can only be copied. */
  canReplace: boolean;
  onCopy: () => void;
};

/** Both texts side by side after somebody else was faster; nothing typed is lost. */
export function ReplyConflict({ theirs, mine, badge, canReplace, onCopy }: ReplyConflictProps) {
  const t = useTranslations("inbox.conflict");
  const sentences = differingSentences(theirs, mine);
  return (
    <>
      <Notice tone="accent" icon={<UserCheck />} role="status" title={t("title")} className="mt-5 mb-3.5">
        {canReplace ? t("detail") : t("detailSent")}
      </Notice>
      <div className="overflow-hidden rounded-lg border border-border-strong bg-raised shadow-1">
        <div className="grid max-lg:divide-y lg:grid-cols-2 lg:divide-x">
          <Side title={t("theirs")} aside={badge} sentences={sentences.a} />
          <Side title={t("mine")} sentences={sentences.b} />
        </div>
        <div className="flex items-center gap-2 border-t py-1.5 pr-2 pl-4.5 text-small text-text-3 max-lg:pl-4">
          <span className="flex-1">{t("differing", { count: sentences.count })}</span>
          <Button kind="quiet" size="s" onClick={onCopy}>
            <Copy />
            {t("copyMine")}
          </Button>
        </div>
      </div>
    </>
  );
}

function Side({ title, aside, sentences }: { title: string; aside?: ReactNode; sentences: readonly Sentence[] }) {
  return (
    <article className="p-4.5 max-lg:p-4">
      <div className="flex min-h-7 items-center gap-2 text-small">
        <h3 className="min-w-0 flex-1 text-small font-semibold">{title}</h3>
        {aside}
      </div>
      <p className="mt-1.5 leading-[1.7] whitespace-pre-line">
        {sentences.map(({ text, differs, start }) =>
          differs ? (
            <Fragment key={start}>
              <mark className="border-b-2 border-accent-line bg-accent-soft text-inherit">{text.trimEnd()}</mark>
              {text.slice(text.trimEnd().length)}
            </Fragment>
          ) : (
            text
          ),
        )}
      </p>
    </article>
  );
}
