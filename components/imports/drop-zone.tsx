"use client";

import { FileSpreadsheet, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";

type DropZoneProps = { busy: boolean; onFile: (file: File) => void };

const accept = ".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values";

/** Takes one file, dropped or chosen; says the limits before anything is sent. */
export function DropZone({ busy, onFile }: DropZoneProps) {
  const t = useTranslations("import.choose");
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    <section
      aria-label={t("input")}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={drop}
      className={cn(
        "rounded-lg border-[1.5px] border-dashed border-border-control px-6 py-12 text-center max-lg:px-4 max-lg:py-8",
        isOver && "border-accent bg-accent-soft",
      )}
    >
      <span
        aria-hidden
        className="mb-4 inline-grid size-14 place-items-center rounded-xl bg-accent-soft text-accent-text [&_svg]:size-7"
      >
        <Upload />
      </span>
      <h2>
        <span className="max-lg:hidden">{isOver ? t("dropNow") : t("drop")}</span>
        <span className="lg:hidden">{t("pick")}</span>
      </h2>
      <p className="mt-1 mb-5 text-text-2">{t("limits")}</p>
      <Button kind="primary" size="l" busy={busy} busyLabel={t("busy")} onClick={() => input.current?.click()}>
        <FileSpreadsheet />
        {t("button")}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={t("input")}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </section>
  );
}
