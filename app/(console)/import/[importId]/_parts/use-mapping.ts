"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { Platform } from "@/server/domain/platform";
import type { ColumnUse, Mapping } from "@/server/domain/review-file/mapping";

/** The mapping being settled and the dry run that goes with it; a change shows at once and is counted a moment later. */
export function useMapping(importId: string) {
  const trpc = useTRPC();
  const [changed, setChanged] = useState<Mapping>();
  const [confirmed, setConfirmed] = useState<readonly number[]>([]);
  const preview = useQuery(
    trpc.imports.preview.queryOptions(
      { importId, mapping: changed },
      { placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const mapping = changed ?? preview.data?.mapping;
  const change = (next: Partial<Mapping>) => mapping && setChanged({ ...mapping, ...next });
  const words = (preview.data?.platformWords ?? []).map((word) => {
    const settled =
      mapping && Object.hasOwn(mapping.platformValues, word.word) ? mapping.platformValues[word.word] : undefined;
    return {
      ...word,
      platform: settled ?? word.platform,
      isSure: word.isSure || settled !== undefined,
      isSettled: settled !== undefined,
    };
  });
  const isUnsettled = words.some((word) => !word.isSure);
  const columns = (preview.data?.columns ?? []).map((column, index) => {
    const use = mapping?.columns[index] ?? column.use;
    const isSure = column.isSure || use !== column.use || confirmed.includes(index);
    return { ...column, use, isSure: isSure && !(use === "platform" && isUnsettled) };
  });

  return {
    preview,
    mapping,
    columns,
    words,
    /** A field has one column: the one chosen last. */
    use: (index: number, use: ColumnUse) =>
      change({
        columns: mapping?.columns.map((known, at) => (at === index ? use : known === use ? "unused" : known)) ?? [],
      }),
    confirm: (index: number) => setConfirmed([...confirmed, index]),
    settle: (word: string, platform: Platform) =>
      change({ platformValues: { ...mapping?.platformValues, [word]: platform } }),
    setHasHeader: (hasHeader: boolean) => change({ hasHeader }),
  };
}
