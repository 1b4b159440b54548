import type { ReactNode } from "react";
import { Words } from "@/app/i18n/words";
import { LivePages } from "./live-pages";

/** The layout of a folder whose pages call the API while they are looked at. */
export const liveSection = (folder: string) =>
  function LiveSection({ children }: { children: ReactNode }) {
    return (
      <Words folder={folder}>
        <LivePages>{children}</LivePages>
      </Words>
    );
  };
