"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Table, Td, Th } from "@/components/ui/table";
import type { Mutable } from "@/server/domain/notification-settings";
import { QuietSetting } from "./quiet-setting";
import { type NotifyChange, type NotifySettings, useNotify } from "./use-notify";

type Cell = Mutable | "mailsDaily" | "mailsWeekly" | "always" | null;

const rows = [
  { what: "urgent", screen: "always", mail: "always" },
  { what: "rule", screen: "rule.screen", mail: "rule.mail" },
  { what: "trouble", screen: "trouble.screen", mail: "trouble.mail" },
  { what: "reply", screen: "reply.screen", mail: null },
  { what: "daily", screen: null, mail: "mailsDaily" },
  { what: "weekly", screen: null, mail: "mailsWeekly" },
] as const satisfies readonly { what: string; screen: Cell; mail: Cell }[];

/** What one is told and where, and the hours without mail. */
export function NotifySection({ initial }: { initial: NotifySettings }) {
  const t = useTranslations("settings.notify");
  const { settings, save } = useNotify(initial);
  return (
    <>
      <Table>
        <thead>
          <tr>
            <Th className="pl-0!">{t("what")}</Th>
            <Th className="w-20 text-center">{t("screen")}</Th>
            <Th className="w-20 pr-0! text-center">{t("mail")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, ...cells }) => (
            <tr key={what}>
              <Td className="pl-0!">
                <b className="font-medium">{t(what)}</b>
                <p className="text-small text-text-3">{t(`${what}When`)}</p>
              </Td>
              {(["screen", "mail"] as const).map((where) => (
                <Td key={where} className="text-center last:pr-0!">
                  <Choice
                    label={t("cell", { what: t(what), where: t(where) })}
                    cell={cells[where]}
                    settings={settings}
                    onChange={save}
                  />
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-small text-text-3">{t("toAddress", { email: settings.email })}</p>
      <QuietSetting settings={settings} onChange={save} />
    </>
  );
}

type ChoiceProps = {
  label: string;
  cell: Cell;
  settings: NotifySettings;
  onChange: (change: NotifyChange, undo: NotifyChange) => Promise<void>;
};

function Choice({ label, cell, settings, onChange }: ChoiceProps) {
  const t = useTranslations("settings.notify");
  if (cell === "always") return <span className="text-small whitespace-nowrap text-text-3">{t("always")}</span>;
  if (cell === null)
    return (
      <span className="text-text-3">
        <span aria-hidden>–</span>
        <span className="sr-only">{t("none")}</span>
      </span>
    );
  const isReport = cell === "mailsDaily" || cell === "mailsWeekly";
  const muted = settings.muted as Mutable[];
  const isOn = isReport ? settings[cell] : !muted.includes(cell);
  const turned = (on: boolean): NotifyChange =>
    isReport ? { [cell]: on } : { muted: on ? muted.filter((each) => each !== cell) : [...new Set([...muted, cell])] };
  return (
    <Checkbox
      aria-label={label}
      checked={isOn}
      onChange={() => void onChange(turned(!isOn), turned(isOn))}
      className="justify-center max-lg:-my-2.75"
    />
  );
}
