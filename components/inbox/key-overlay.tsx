"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { usePrintedKeys } from "@/components/palette/printed-keys";
import { buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useIsPhone } from "@/components/ui/phone";
import { Switch } from "@/components/ui/switch";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { Gestures } from "./gestures";
import { shortcutIds, type ShortcutId, shortcuts } from "./shortcuts";

type KeyOverlayProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
};

/** All keys in three groups, and the switch that turns them off; on a phone what a thumb can do. */
export function KeyOverlay({ open, onOpenChange, isOn, onSwitch }: KeyOverlayProps) {
  const t = useTranslations("inbox.keys");
  const returnFocus = useReturnFocus();
  if (useIsPhone()) return <Gestures open={open} onOpenChange={onOpenChange} />;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 grid animate-[appear_var(--t-base)] place-items-center overflow-y-auto bg-scrim p-4">
          <Radix.Content
            {...returnFocus}
            aria-describedby={undefined}
            onKeyDown={(event) => {
              if (event.key !== "?") return;
              event.preventDefault();
              onOpenChange(false);
            }}
            className="w-208 max-w-full rounded-xl bg-raised px-7 pt-6 pb-5 shadow-3"
          >
            <div className="flex items-center">
              <Radix.Title className="flex-1">{t("title")}</Radix.Title>
              <Radix.Close aria-label={t("close")} className={buttonClass({ kind: "quiet", size: "s", square: true })}>
                <X />
              </Radix.Close>
            </div>
            <div className="mt-4 grid grid-cols-3 gap-x-9 max-lg:grid-cols-1">
              {(["move", "reply", "pick"] as const).map((group) => (
                <Group key={group} group={group} />
              ))}
            </div>
            <div className="mt-4 flex flex-wrap items-center justify-between gap-x-5 border-t pt-3.5 text-small">
              <span className="text-text-2">{t("resting")}</span>
              <Switch checked={isOn} onChange={(event) => onSwitch(event.target.checked)} className="flex-row-reverse">
                {t("use")}
              </Switch>
            </div>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Group({ group }: { group: "move" | "reply" | "pick" }) {
  const t = useTranslations("inbox.keys");
  return (
    <section>
      <h3 className="mb-1 border-b pb-1.5 text-small font-semibold text-text-3">{t(`group.${group}`)}</h3>
      <dl>
        {shortcutIds
          .filter((id) => shortcuts[id].group === group)
          .map((id) => (
            <div key={id} className="flex min-h-8.5 items-center justify-between gap-2">
              <dt>{t(id)}</dt>
              <dd className="inline-flex items-center gap-1 text-caption text-text-3">
                <Keys id={id} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function Keys({ id }: { id: ShortcutId }) {
  const t = useTranslations("inbox.keys");
  const printed = usePrintedKeys(shortcuts[id].keys);
  return printed.map((key, index) => (
    <span key={key} className="inline-flex items-center gap-1">
      {index > 0 && shortcuts[id].sequence ? t("then") : null}
      <Kbd className="h-6 min-w-6 text-caption">{key}</Kbd>
    </span>
  ));
}
