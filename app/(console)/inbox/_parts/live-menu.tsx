import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";

/** What can be done to a reply that guests see. */
export function LiveMenu({ onEdit, onDelete }: { onEdit: () => void; onDelete: () => void }) {
  const t = useTranslations("inbox.change");
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="quiet" size="s" square aria-label={t("menu")}>
          <Ellipsis />
        </Button>
      }
    >
      <MenuItem onSelect={onEdit}>
        <Pencil />
        {t("edit")}
      </MenuItem>
      <MenuItem danger onSelect={onDelete}>
        <Trash2 />
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}
