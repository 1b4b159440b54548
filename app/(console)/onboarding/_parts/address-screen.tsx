"use client";

import { useTranslations } from "next-intl";
import { AddressForms } from "@/components/onboarding/address-forms";
import { FoundPlace } from "@/components/onboarding/found-place";
import { OnboardingFrame } from "@/components/onboarding/onboarding-frame";
import { type Practice, PracticeShops } from "@/components/onboarding/practice-shops";
import { GoogleOutcome } from "@/components/stores/google-outcome";
import { useGoogleSignIn } from "../../stores/_parts/use-google-sign-in";
import { AddressField } from "./address-field";
import { ConfirmPlace } from "./confirm-place";
import { FileStart } from "./file-start";
import { GoogleStart } from "./google-start";
import { PracticeStart } from "./practice-start";
import { useFindPlace } from "./use-find-place";

type AddressScreenProps = {
  /** The own store that gets its address; null: a new one is opened. */
  connecting: { id: string; name: string } | null;
  hasStores: boolean;
  hasGoogle: boolean;
  /** How the way to Google ended, where the owner comes back from there. */
  googleOutcome: string | null;
  practice: Practice | null;
};

/** Step one: whose reviews. */
export function AddressScreen({ connecting, hasStores, hasGoogle, googleOutcome, practice }: AddressScreenProps) {
  const t = useTranslations("onboarding");
  const place = useFindPlace();
  const google = useGoogleSignIn();
  const toGoogle = () => google.signIn(connecting?.id);
  return (
    <OnboardingFrame
      step="address"
      title={t("address.heading")}
      lead={connecting ? t("address.connectLead", { store: connecting.name }) : t("address.lead")}
    >
      <GoogleOutcome outcome={googleOutcome} />
      <AddressField {...place} />
      <div aria-live="polite">
        {place.found ? (
          <div className="mt-5">
            <FoundPlace place={place.found} />
          </div>
        ) : null}
      </div>
      {place.found ? <ConfirmPlace key={place.text} url={place.text} storeId={connecting?.id} /> : <AddressForms />}
      <p className="my-5 flex items-center gap-3.5 text-small text-text-3 before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        {t("or")}
      </p>
      <div className="grid gap-3">
        {hasGoogle ? <GoogleStart isLeaving={google.isLeaving} onStart={toGoogle} /> : null}
        <FileStart storeId={connecting?.id} hasStores={hasStores} />
      </div>
      {connecting || hasStores || place.found ? null : <PracticeStart />}
      {practice && !place.found ? (
        <PracticeShops practice={practice} onChoose={place.look} onGoogle={toGoogle} />
      ) : null}
    </OnboardingFrame>
  );
}
