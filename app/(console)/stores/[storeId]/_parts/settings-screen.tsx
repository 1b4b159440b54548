"use client";

import { useQuery } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { ConnectionRow } from "@/components/stores/connection-row";
import { GoogleOutcome } from "@/components/stores/google-outcome";
import { placeFacts } from "@/components/stores/place-facts";
import { SectionTabs } from "@/components/settings/section-tabs";
import { SettingsPart } from "@/components/stores/settings-part";
import { SettingsRow } from "@/components/stores/settings-row";
import { SubPage } from "@/components/stores/sub-page";
import type { StoreData } from "@/components/stores/types";
import { undoChoices, useWaitWord } from "@/components/stores/use-wait-word";
import { ButtonLink } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { isPhoneNumber } from "@/server/domain/phone-number";
import type { Platform } from "@/server/domain/platform";
import { ConnectionTrouble } from "../../_parts/connection-trouble";
import { ConsoleLoginNotice } from "../../_parts/console-login-notice";
import { SmartPlaceDialog } from "../../_parts/smartplace-dialog";
import { useGoogleSignIn } from "../../_parts/use-google-sign-in";
import { ConsoleLoginSetting } from "./console-login-setting";
import { Disconnect } from "./disconnect";
import { GoogleConnection } from "./google-connection";
import { HoursEditor } from "./hours-editor";
import { MenuEditor } from "./menu-editor";
import { ModelSettings } from "./model-settings";
import { ReplyBackup } from "./reply-backup";
import { RemoveStore } from "../../_parts/remove-store";
import { ReplyHabits } from "./reply-habits";
import { TextSetting } from "./text-setting";
import { useStoreUpdate } from "./use-store-update";
import { VoiceSettings } from "./voice-settings";

const pollMs = 5_000;

/** What a shop tells about itself, how it speaks, how long an approval can be taken back, and its connections. */
export function SettingsScreen({ storeId, initialStores }: { storeId: string; initialStores: StoreData[] }) {
  const t = useTranslations("stores.settings");
  const titles = useTranslations("stores");
  const habits = useTranslations("learning");
  const trpc = useTRPC();
  const outcome = useSearchParams().get("google");
  const { data } = useQuery(
    trpc.stores.list.queryOptions(undefined, { initialData: initialStores, refetchInterval: pollMs }),
  );
  const store = data.find((each) => each.id === storeId);
  if (!store) return null;
  // Back from Google the choice of the shop comes first.
  const isChoosing = outcome === "choose" && !store.connections.some(({ platform }) => platform === "google");
  const kakao = store.connections.find(({ platform }) => platform === "kakao");
  const places = store.connections.filter(({ platform }) => platform === "naver" || platform === "kakao");
  return (
    <SubPage title={store.name} lead={placeFacts(store)}>
      {store.connections.map((connection) => (
        <Fragment key={connection.id}>
          <ConnectionTrouble store={store} connection={connection} className="mb-5" />
          <ConsoleLoginNotice store={store} connection={connection} className="mb-5" />
        </Fragment>
      ))}
      <GoogleOutcome outcome={outcome} />
      {isChoosing ? (
        <section className="mb-8 border-y border-border">
          <GoogleConnection store={store} />
        </section>
      ) : null}
      <SectionTabs
        sections={[
          { id: "info", title: t("info") },
          { id: "voice", title: titles("voice.title") },
          { id: "habits", title: habits("section") },
          { id: "model", title: titles("model.title") },
          { id: "connections", title: t("connections") },
        ]}
      />
      <Info store={store} />
      <VoiceSettings store={store} />
      <ReplyHabits storeId={store.id} />
      <ModelSettings storeId={store.id} />
      <SettingsPart id="connections" title={t("connections")}>
        <div className="divide-y divide-border border-y border-border">
          <Connections store={store} />
          {kakao ? <ConsoleLoginSetting connection={kakao} /> : null}
          {places.map((connection) => (
            <Disconnect key={connection.id} store={store} connection={connection} />
          ))}
          {isChoosing ? null : <GoogleConnection store={store} />}
          <SettingsRow label={t("file")} reason={t("fileReason")}>
            <ButtonLink href={`/import?store=${store.id}`}>
              <FileSpreadsheet />
              {t("file")}
            </ButtonLink>
          </SettingsRow>
          <ReplyBackup storeId={store.id} />
          <RemoveStore store={store} />
        </div>
      </SettingsPart>
    </SubPage>
  );
}

function Info({ store }: { store: StoreData }) {
  const t = useTranslations("stores.settings");
  const waitWord = useWaitWord();
  const update = useStoreUpdate(store);
  const choices = [...new Set([...undoChoices, store.undoSeconds])].sort((a, b) => a - b);
  return (
    <SettingsPart id="info" title={t("info")}>
      <div className="divide-y divide-border border-y border-border">
        <TextSetting
          label={t("name")}
          value={store.name}
          maxLength={60}
          problemOf={(name) => (name === "" ? t("nameMissing") : undefined)}
          onSave={(name) => update({ name })}
        />
        <TextSetting
          label={t("phone")}
          reason={t("phoneReason")}
          type="tel"
          value={store.phone ?? ""}
          maxLength={30}
          problemOf={(phone) => (phone === "" || isPhoneNumber(phone) ? undefined : t("phoneWrong"))}
          onSave={(phone) => update({ phone: phone === "" ? null : phone })}
        />
        <SettingsRow tall label={t("menu")} reason={t("menuReason")}>
          <MenuEditor menu={store.menu} onChange={(menu) => update({ menu })} />
        </SettingsRow>
        <SettingsRow tall label={t("hours")} reason={t("hoursReason")}>
          <HoursEditor hours={store.hours} onChange={(hours) => update({ hours })} />
        </SettingsRow>
        <SettingsRow label={t("undo")} reason={t("undoReason")}>
          <Segmented
            label={t("undo")}
            className="max-lg:flex max-lg:*:flex-1"
            value={String(store.undoSeconds)}
            options={choices.map((seconds) => ({ value: String(seconds), label: waitWord(seconds) }))}
            onChange={(seconds) => update({ undoSeconds: Number(seconds) })}
          />
        </SettingsRow>
      </div>
    </SettingsPart>
  );
}

function Connections({ store }: { store: StoreData }) {
  const t = useTranslations("stores");
  const [isSigningIn, setIsSigningIn] = useState(false);
  const google = useGoogleSignIn();
  const has = (platform: Platform) => store.connections.find((connection) => connection.platform === platform);
  const naver = has("naver");
  if (store.connections.length === 0)
    return (
      <SettingsRow label={t("list.fileOnly")}>
        <ButtonLink href={`/onboarding?for=${store.id}`}>{t("list.connect")}</ButtonLink>
      </SettingsRow>
    );
  return (
    <>
      <div className="grid gap-3 py-3.5">
        {store.connections.map((connection) => (
          <ConnectionRow
            key={connection.id}
            connection={connection}
            isCollecting={false}
            onSignIn={(platform) => (platform === "google" ? google.signIn(store.id) : setIsSigningIn(true))}
          />
        ))}
        {naver ? (
          <SmartPlaceDialog store={store} connectionId={naver.id} open={isSigningIn} onOpenChange={setIsSigningIn} />
        ) : null}
      </div>
      {naver && has("kakao") ? null : (
        <SettingsRow label={t("list.connectAnother")} reason={t("list.connectAnotherDetail")}>
          <ButtonLink href={`/onboarding?for=${store.id}`}>{t("list.connect")}</ButtonLink>
        </SettingsRow>
      )}
    </>
  );
}
