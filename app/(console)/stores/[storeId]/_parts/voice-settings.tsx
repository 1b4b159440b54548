"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { SettingsPart } from "@/components/stores/settings-part";
import { SettingsRow } from "@/components/stores/settings-row";
import type { StoreData } from "@/components/stores/types";
import { VoicePreview } from "@/components/stores/voice-preview";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { replyLengths, speechLevels, tones, type Voice } from "@/server/domain/voice";
import { useStoreUpdate } from "./use-store-update";

const quietMs = 400;

/** How the shop speaks, with what it would answer to a real review beside the controls. */
export function VoiceSettings({ store }: { store: StoreData }) {
  const t = useTranslations("stores.voice");
  const trpc = useTRPC();
  const update = useStoreUpdate(store);
  const [tried, setTried] = useState<Partial<Voice>>({});
  const [turn, setTurn] = useState(0);
  const [isSaving, setIsSaving] = useState(false);
  const voice = { ...store.voice, ...tried };
  const settled = useSettled(voice);
  const preview = useQuery(
    trpc.stores.previewVoice.queryOptions(
      { storeId: store.id, voice: settled, turn },
      { placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  );
  const isChanged = JSON.stringify(voice) !== JSON.stringify(store.voice);
  const apply = async () => {
    setIsSaving(true);
    if (await update({ voice })) setTried({});
    setIsSaving(false);
  };
  return (
    <SettingsPart id="voice" title={t("title")}>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] lg:gap-8">
        <div className="divide-y divide-border border-y border-border max-lg:order-2">
          <Controls storeName={store.name} voice={voice} onChange={(change) => setTried({ ...tried, ...change })} />
        </div>
        <VoicePreview
          preview={preview.data}
          isWriting={preview.isFetching || settled !== voice}
          hasFailed={preview.isError}
          isChanged={isChanged}
          onAnother={() => setTurn(turn + 1)}
          actions={
            <>
              <Button
                kind="primary"
                size="l"
                busy={isSaving}
                busyLabel={t("applying")}
                disabledReason={isChanged ? undefined : t("unchanged")}
                onClick={() => void apply()}
              >
                {t("apply")}
              </Button>
              {isChanged ? (
                <Button kind="quiet" size="l" onClick={() => setTried({})}>
                  {t("reset")}
                </Button>
              ) : null}
            </>
          }
        />
      </div>
    </SettingsPart>
  );
}

type ControlsProps = { storeName: string; voice: Voice; onChange: (change: Partial<Voice>) => void };

function Controls({ storeName, voice, onChange }: ControlsProps) {
  const t = useTranslations("stores.voice");
  const words = useTranslations("stores");
  return (
    <>
      <ChoiceRow
        label={t("speech")}
        value={voice.speechLevel}
        options={speechLevels.map((value) => ({ value, label: words(`speechLevel.${value}`) }))}
        onChange={(speechLevel) => onChange({ speechLevel })}
      />
      <ChoiceRow
        label={t("tone")}
        value={voice.tone}
        options={tones.map((value) => ({ value, label: words(`tone.${value}`) }))}
        onChange={(tone) => onChange({ tone })}
      />
      <ChoiceRow
        label={t("length")}
        value={voice.length}
        options={replyLengths.map((value) => ({ value, label: words(`length.${value}`) }))}
        onChange={(length) => onChange({ length })}
      />
      <SettingsRow label={t("signOff")} reason={t("signOffReason")} htmlFor="sign-off">
        <Input
          id="sign-off"
          value={voice.signOff}
          maxLength={40}
          placeholder={t("signOffExample", { store: storeName })}
          onChange={(event) => onChange({ signOff: event.target.value })}
        />
      </SettingsRow>
    </>
  );
}

function ChoiceRow<Value extends string>(choice: ComponentProps<typeof Segmented<Value>>) {
  return (
    <SettingsRow label={choice.label}>
      <Segmented {...choice} className="max-lg:flex max-lg:*:flex-1" />
    </SettingsRow>
  );
}

/** The voice once nothing has changed for a moment: a preview per pause, not per key. */
function useSettled(voice: Voice): Voice {
  const [settled, setSettled] = useState(voice);
  const isSame = JSON.stringify(settled) === JSON.stringify(voice);
  useEffect(() => {
    if (isSame) return;
    const timer = setTimeout(() => setSettled(voice), quietMs);
    return () => clearTimeout(timer);
  }, [isSame, voice]);
  return isSame ? voice : settled;
}
