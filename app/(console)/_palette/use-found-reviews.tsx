"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPC } from "@/app/_trpc/client";
import type { FoundCommand } from "@/components/palette/command";
import { matchTitle } from "@/components/palette/match-title";
import { PlatformTile } from "@/components/reviews/platform-tile";

const quietMs = 150;
const most = 5;
const least = 2;

/** Reviews in which the words stand, each leading to itself, and the way to all of them. */
export function useFoundReviews(query: string): { commands: FoundCommand[]; isSearching: boolean } {
  const t = useTranslations("palette");
  const review = useTranslations("review");
  const trpc = useTRPC();
  const router = useRouter();
  const words = useSettled(query.trim());
  const isWorthIt = words.length >= least;
  const search = useQuery(
    trpc.reviews.search.queryOptions(
      { words, limit: most },
      { enabled: isWorthIt, placeholderData: keepPreviousData, staleTime: 30_000 },
    ),
  );
  const isSearching = query.trim().length >= least && (words !== query.trim() || search.isFetching);
  if (!isWorthIt || query.trim().length < least || !search.data) return { commands: [], isSearching };

  const found = search.data.items.map((item): FoundCommand => {
    const name = item.reviewerName ?? review("anonymous");
    const text = item.spam ? review(`spam.${item.spam}`) : item.content.replaceAll(/\s+/gu, " ");
    const title = `${name} · “${text}”`;
    return {
      id: `review ${item.id}`,
      group: "reviews",
      title,
      spans: matchTitle(title, words) ?? [],
      icon: <PlatformTile platform={item.platform} />,
      run: () => router.push(`/inbox?tab=all&review=${item.id}`),
    };
  });
  const all: FoundCommand = {
    id: "reviews-found",
    group: "reviews",
    title: t("allReviews", { query: words }),
    spans: [],
    icon: <Search />,
    run: () => router.push(`/reviews?q=${encodeURIComponent(words)}`),
  };
  return { commands: found.length > 0 ? [...found, all] : [], isSearching };
}

/** A value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
