import { Check, Pencil } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Preference } from "@/server/domain/learning/preference";
import { HabitFields } from "./habit-fields";
import type { LearntHabit } from "./types";
import { useHabitWords } from "./use-habit-words";

type HabitRowProps = {
  habit: LearntHabit;
  onAccept: () => void;
  onRemove: () => void;
  onEdit: (preference: Preference) => void;
};

/** A habit with the edits it was seen in; accepted, changed or not wanted. */
export function HabitRow({ habit, onAccept, onRemove, onEdit }: HabitRowProps) {
  const t = useTranslations("learning");
  const say = useHabitWords();
  const [isEditing, setEditing] = useState(false);
  const { preference, state, seen } = habit;
  const words = say(preference);
  const hasWords = preference.kind !== "no_emoji" && preference.kind !== "no_sign_off";
  return (
    <li className="grid gap-x-5 gap-y-3 px-4.25 py-4 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-start lg:px-5">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{words}</p>
        <p className="text-small text-text-2">{t("seen", { count: seen })}</p>
        <Examples habit={habit} />
      </div>
      {isEditing ? null : (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            kind="quiet"
            className="max-lg:h-11"
            aria-label={t("act.removeOf", { habit: words })}
            onClick={onRemove}
          >
            {t("act.remove")}
          </Button>
          {hasWords ? (
            <Button
              className="max-lg:h-11"
              aria-label={t("act.editOf", { habit: words })}
              onClick={() => setEditing(true)}
            >
              <Pencil />
              {t("act.edit")}
            </Button>
          ) : null}
          {state === "proposed" ? (
            <Button className="max-lg:h-11" aria-label={t("act.acceptOf", { habit: words })} onClick={onAccept}>
              <Check />
              {t("act.accept")}
            </Button>
          ) : null}
        </div>
      )}
      {isEditing ? (
        <HabitFields
          preference={preference}
          onLeave={() => setEditing(false)}
          onSave={(changed) => {
            setEditing(false);
            onEdit(changed);
          }}
        />
      ) : null}
    </li>
  );
}

function Examples({ habit: { examples, preference } }: { habit: LearntHabit }) {
  const t = useTranslations("learning");
  const isLength = preference.kind === "length";
  const shown = (text: string) => (text === "" ? t("example.nothing") : isLength ? `${text}` : `“${text}”`);
  return (
    <details className="mt-1 text-small text-text-2">
      <summary className="cursor-pointer text-accent-text max-lg:py-2">{t("examples")}</summary>
      <ul className="mt-1 grid gap-1.5">
        {examples.map(({ reviewId, before, after }) => (
          <li key={reviewId} className="wrap-anywhere">
            {t("example.before")} {shown(before)} → {t("example.after")} {shown(after)}{" "}
            <Link href={`/inbox?tab=all&review=${reviewId}`} className="underline">
              {t("example.open")}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
