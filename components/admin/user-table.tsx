import { Eye, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { AppRouter } from "@/server/api/root";
import type { inferRouterOutputs } from "@trpc/server";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";
import { Table, Td, Th } from "@/components/ui/table";
import { When } from "@/components/ui/when";

type User = inferRouterOutputs<AppRouter>["admin"]["users"]["users"][number];

type UserTableProps = {
  users: readonly User[];
  /** The person whose screens are being opened. */
  viewing: string | null;
  onView: (userId: string) => void;
};

/** Who, which plan, which shops, when last seen; a phone keeps name and action and moves the rest below the name. */
export function UserTable({ users, viewing, onView }: UserTableProps) {
  const t = useTranslations("operator.users");
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t("who")}</Th>
          <Th className="max-lg:hidden">{t("plan")}</Th>
          <Th className="max-lg:hidden">{t("stores")}</Th>
          <Th className="max-lg:hidden">{t("seen")}</Th>
          <Th className="max-lg:hidden">{t("joined")}</Th>
          <Th>
            <span className="sr-only">{t("view")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <Td>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <b className="font-semibold">{user.name}</b>
                {user.role === "admin" ? <Badge tone="accent">{t("operator")}</Badge> : null}
                {user.closesAt ? <Badge tone="urgent-soft">{t("closing")}</Badge> : null}
              </span>
              <span className="block text-small break-all text-text-3">{user.email}</span>
              <span className="mt-1 flex flex-wrap gap-x-2 text-small text-text-2 lg:hidden">
                <PlanWord user={user} />
                <StoresWord user={user} />
              </span>
            </Td>
            <Td className="whitespace-nowrap max-lg:hidden">
              <PlanWord user={user} />
            </Td>
            <Td className="whitespace-nowrap max-lg:hidden">
              <StoresWord user={user} />
            </Td>
            <Td className="text-small whitespace-nowrap text-text-2 max-lg:hidden">
              {user.lastSeenAt ? <When at={user.lastSeenAt} /> : t("never")}
            </Td>
            <Td className="text-small whitespace-nowrap text-text-2 max-lg:hidden">
              <When at={user.createdAt} />
            </Td>
            <Td numeric>
              {user.role === "owner" ? (
                <Button
                  size="s"
                  busy={viewing === user.id}
                  busyLabel={t("opening")}
                  aria-label={t("viewOf", { name: user.name })}
                  onClick={() => onView(user.id)}
                >
                  <Eye />
                  {t("view")}
                </Button>
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PlanWord({ user }: { user: User }) {
  const t = useTranslations("operator.users");
  const shell = useTranslations("shell.plan");
  if (user.role === "admin") return <>{shell("admin")}</>;
  return <>{user.isTrial ? t("trial", { plan: shell(user.plan) }) : shell(user.plan)}</>;
}

function StoresWord({ user }: { user: User }) {
  const t = useTranslations("operator.users");
  return (
    <span className="inline-flex items-center gap-2 tabular-nums">
      {t("storeCount", { count: user.stores })}
      {user.inTrouble > 0 ? (
        <Mark tone="caution">
          <TriangleAlert />
          {t("inTrouble", { count: user.inTrouble })}
        </Mark>
      ) : null}
    </span>
  );
}
