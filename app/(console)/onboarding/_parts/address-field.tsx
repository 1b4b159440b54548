"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { useFindPlace } from "./use-find-place";

type AddressFieldProps = ReturnType<typeof useFindPlace>;

/** Takes an address or a whole share text; pasting is enough. */
export function AddressField({ text, change, look, isLooking, found, problem }: AddressFieldProps) {
  const t = useTranslations("onboarding.address");
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    change("");
    input.current?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isLooking || found) return;
        if (text.trim() === "") input.current?.focus();
        look(text);
      }}
    >
      <Field label={t("label")} hint={t("hint")} error={problem}>
        {(control) => (
          <div className="flex gap-2">
            <Input
              {...control}
              ref={input}
              value={text}
              inputMode="url"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={2_000}
              onChange={(event) => change(event.target.value)}
              onPaste={(event) => {
                event.preventDefault();
                look(event.clipboardData.getData("text"));
              }}
            />
            {text !== "" && !isLooking ? (
              <Button size="l" square aria-label={t("clear")} onClick={clear}>
                <X />
              </Button>
            ) : null}
          </div>
        )}
      </Field>
      {found ? null : (
        <Button type="submit" kind="primary" size="xl" block busy={isLooking} busyLabel={t("finding")} className="mt-4">
          <Search />
          {t("find")}
        </Button>
      )}
    </form>
  );
}
