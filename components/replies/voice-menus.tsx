"use client";

import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Menu, MenuChoices, MenuSeparator } from "@/components/ui/menu";
import { type Voice, replyLengths, speechLevels, tones } from "@/server/domain/voice";

export type ReplyVoice = Pick<Voice, "speechLevel" | "tone" | "length">;

type VoiceProps = { voice: ReplyVoice; onChange: (change: Partial<ReplyVoice>) => void };

/** Has the drafts written again in another voice, for this reply alone; a choice gives the sight of the draft free. */
export function VoiceMenus({ voice, onChange }: VoiceProps) {
  const t = useTranslations("inbox.reply");
  return (
    <>
      <Menu align="end" trigger={<Chip opens>{t(`speechLevel.${voice.speechLevel}`)}</Chip>}>
        <VoiceChoices voice={voice} onChange={onChange} />
      </Menu>
      <Menu align="end" trigger={<Chip opens>{t(`lengthOf.${voice.length}`)}</Chip>}>
        <LengthChoices voice={voice} onChange={onChange} />
      </Menu>
    </>
  );
}

export function VoiceChoices({ voice, onChange }: VoiceProps) {
  const t = useTranslations("inbox.reply");
  return (
    <>
      <MenuChoices
        closes
        label={t("voice")}
        value={voice.speechLevel}
        onChange={(speechLevel) => onChange({ speechLevel })}
        choices={speechLevels.map((value) => ({ value, label: t(`speechLevel.${value}`) }))}
      />
      <MenuSeparator />
      <MenuChoices
        closes
        label={t("toneLabel")}
        value={voice.tone}
        onChange={(tone) => onChange({ tone })}
        choices={tones.map((value) => ({ value, label: t(`tone.${value}`) }))}
      />
    </>
  );
}

export function LengthChoices({ voice, onChange }: VoiceProps) {
  const t = useTranslations("inbox.reply");
  return (
    <MenuChoices
      closes
      label={t("length")}
      value={voice.length}
      onChange={(length) => onChange({ length })}
      choices={replyLengths.map((value) => ({ value, label: t(`lengthOf.${value}`) }))}
    />
  );
}
