import { CalendarDays, Check, RotateCcw } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { PlatformTile } from "@/components/reviews/platform-tile";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Mark } from "@/components/ui/mark";
import { When } from "@/components/ui/when";
import { addDays } from "@/server/domain/calendar";
import type { PromiseData } from "./types";
import { useDueWords } from "./use-due-words";

const farthestDays = 366;

type PromiseRowProps = {
  promise: PromiseData;
  /** Korean day. */
  today: string;
  onSettle: (state: PromiseData["state"]) => void;
  onMove: (dueOn: string) => void;
};

/** A promise in the words of the reply, the review it was given to, its day, and what became of it. */
export function PromiseRow({ promise, today, onSettle, onMove }: PromiseRowProps) {
  const t = useTranslations("promises");
  const words = useTranslations("review");
  const dueWords = useDueWords(today);
  const { sentence, kind, dueOn, state, closedAt, store, review, replyStatus } = promise;
  const name = review.reviewerName ?? words("anonymous");
  const isLate = dueOn < today;
  return (
    <li className="grid gap-x-5 gap-y-3 px-4.25 py-4 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center lg:px-5">
      <div className="relative min-w-0">
        <p className="font-semibold wrap-anywhere">“{sentence}”</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-small text-text-2">
          {state === "open" ? (
            <Mark tone={isLate ? "urgent" : dueOn === today ? "caution" : "plain"}>
              <CalendarDays />
              {dueWords(dueOn)}
            </Mark>
          ) : (
            <span>
              {t(`state.${state}`)}
              {closedAt ? (
                <>
                  {"\u00a0· "}
                  <When at={closedAt} />
                </>
              ) : null}
            </span>
          )}
          <span>· {t(`kind.${kind}`)}</span>
          {replyStatus === "approved" || replyStatus === "awaiting_paste" ? <span>· {t("onItsWay")}</span> : null}
        </p>
        <Link
          href={`/inbox?tab=all&review=${review.id}`}
          className="mt-1 flex items-center gap-1.5 text-small text-text-3 after:absolute after:inset-0 hover:text-text-2 max-lg:min-h-11"
        >
          <PlatformTile platform={review.platform} />
          <span className="flex-none font-medium text-text-2">{name}</span>
          <span className="sr-only">{t("act.review")}</span>
          <span className="flex-none">· {store.name} ·</span>
          <span lang={review.language ?? undefined} className="truncate">
            {review.content || words("noText")}
          </span>
        </Link>
      </div>
      {state === "open" ? (
        <div className="flex flex-wrap items-center gap-2">
          <Input
            type="date"
            aria-label={t("act.dateOf", { sentence })}
            value={dueOn}
            min={today}
            max={addDays(today, farthestDays)}
            onChange={(event) => {
              if (event.target.value !== "" && event.target.value !== dueOn) onMove(event.target.value);
            }}
            className="h-(--h-m) w-40 max-lg:h-11 max-lg:w-auto max-lg:basis-full"
          />
          <Button
            kind="quiet"
            aria-label={t("act.dismissOf", { sentence })}
            className="max-lg:h-11"
            onClick={() => onSettle("dismissed")}
          >
            {t("act.dismiss")}
          </Button>
          <Button aria-label={t("act.doneOf", { sentence })} className="max-lg:h-11" onClick={() => onSettle("done")}>
            <Check />
            {t("act.done")}
          </Button>
        </div>
      ) : (
        <Button
          kind="quiet"
          aria-label={t("act.reopenOf", { sentence })}
          className="justify-self-start max-lg:h-11"
          onClick={() => onSettle("open")}
        >
          <RotateCcw />
          {t("act.reopen")}
        </Button>
      )}
    </li>
  );
}
