"use client";

import { useTranslations } from "next-intl";
import { AddressForms } from "@/components/onboarding/address-forms";
import { FoundPlace } from "@/components/onboarding/found-place";
import { OnboardingFrame } from "@/components/onboarding/onboarding-frame";
import { type PracticeShop, PracticeShops } from "@/components/onboarding/practice-shops";
import { AddressField } from "./address-field";
import { ConfirmPlace } from "./confirm-place";
import { FileStart } from "./file-start";
import { useFindPlace } from "./use-find-place";

type AddressScreenProps = {
  /** The own store that gets its address; null: a new one is opened. */
  connecting: { id: string; name: string } | null;
  hasStores: boolean;
  practiceShops: readonly PracticeShop[];
};

/** Step one: whose reviews. */
export function AddressScreen({ connecting, hasStores, practiceShops }: AddressScreenProps) {
  const t = useTranslations("onboarding");
  const place = useFindPlace();
  return (
    <OnboardingFrame
      step="address"
      title={t("address.heading")}
      lead={connecting ? t("address.connectLead", { store: connecting.name }) : t("address.lead")}
    >
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
      <FileStart storeId={connecting?.id} hasStores={hasStores} />
      {practiceShops.length > 0 && !place.found ? <PracticeShops shops={practiceShops} onChoose={place.look} /> : null}
    </OnboardingFrame>
  );
}
