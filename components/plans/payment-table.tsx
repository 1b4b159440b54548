import { CircleCheck, CircleX, Clock, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";
import { Mark } from "@/components/ui/mark";
import { Panel } from "@/components/ui/panel";
import { Table, Td, Th } from "@/components/ui/table";
import type { Billing } from "./types";

type Payment = Billing["payments"][number];

const marks = {
  pending: { tone: "plain", Icon: Clock },
  paid: { tone: "positive", Icon: CircleCheck },
  failed: { tone: "caution", Icon: CircleX },
  refunded: { tone: "plain", Icon: Undo2 },
} as const satisfies Record<Payment["status"], { tone: string; Icon: typeof Clock }>;

/** What was paid, the newest first. */
export function PaymentTable({ payments }: { payments: readonly Payment[] }) {
  const t = useTranslations("billing.payment");
  const format = useFormatter();
  if (payments.length === 0) return <Panel className="px-5 py-4.5 text-text-2">{t("none")}</Panel>;
  return (
    <Panel className="overflow-hidden">
      <Table>
        <thead>
          <tr>
            <Th>{t("day")}</Th>
            <Th>{t("through")}</Th>
            <Th numeric>{t("amount")}</Th>
            <Th numeric>{t("state")}</Th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ id, provider, amountWon, status, paidAt, createdAt }) => {
            const { tone, Icon } = marks[status];
            return (
              <tr key={id}>
                <Td className="whitespace-nowrap">
                  {format.dateTime(paidAt ?? createdAt, { year: "numeric", month: "long", day: "numeric" })}
                </Td>
                <Td className="text-text-2">{t(`provider.${provider}`)}</Td>
                <Td numeric className="font-semibold tabular-nums">
                  {t("won", { amount: format.number(amountWon) })}
                </Td>
                <Td numeric>
                  <Mark tone={tone}>
                    <Icon />
                    {t(`status.${status}`)}
                  </Mark>
                </Td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Panel>
  );
}
