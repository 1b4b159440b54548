import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { GoogleConnectData } from "./types";

type GoogleChoiceProps = {
  locations: NonNullable<GoogleConnectData["locations"]>;
  /** A choice is on its way. */
  isSaving: boolean;
  onChoose: (platformStoreId: string) => void;
  onOtherAccount: () => void;
};

/** Which of the shops behind a Google login this one is. Those Google has not verified yet can be seen and not chosen. */
export function GoogleChoice({ locations, isSaving, onChoose, onOtherAccount }: GoogleChoiceProps) {
  const t = useTranslations("stores.google");
  const choosable = locations.filter(({ isVerified }) => isVerified !== false);
  const [chosen, setChosen] = useState(choosable.length === 1 ? choosable[0]?.platformStoreId : undefined);
  return (
    <div>
      <fieldset className="grid gap-1">
        <legend className="mb-2 text-small text-text-2">{t("which")}</legend>
        {locations.map(({ platformStoreId, name, address, isVerified }) => (
          <label key={platformStoreId} className="flex items-start gap-2.5 py-1.5 max-lg:min-h-11">
            <input
              type="radio"
              name="google-location"
              className="mt-1 accent-accent"
              value={platformStoreId}
              checked={chosen === platformStoreId}
              disabled={isVerified === false}
              onChange={() => setChosen(platformStoreId)}
            />
            <span className="min-w-0">
              <span className="font-medium">{name || t("unnamed")}</span>
              <span className="block text-small text-text-3">{isVerified === false ? t("unverified") : address}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={isSaving}
          busyLabel={t("saving")}
          disabledReason={chosen ? undefined : t("chooseFirst")}
          onClick={() => chosen && onChoose(chosen)}
        >
          {t("choose")}
        </Button>
        <Button kind="quiet" onClick={onOtherAccount}>
          {t("otherAccount")}
        </Button>
      </div>
    </div>
  );
}
