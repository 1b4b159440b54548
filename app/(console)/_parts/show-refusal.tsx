import { CircleAlert } from "lucide-react";
import { showToast } from "@/components/ui/toast";
import { refusalText } from "./refusal-text";

/** Says in a toast why a call was turned down; `away` when no answer came. */
export const showRefusal = (error: unknown, away: string): void => {
  showToast({ icon: <CircleAlert />, message: refusalText(error, away) });
};
