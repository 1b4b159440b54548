"use client";

import { useEffect } from "react";
import { pageAtRest } from "@/components/first-use/first-use";
import { typefaceCookie, yearSeconds } from "./preferences";

/**
 * Fetches the product's typeface once the page stands and rests, and sets the page in it in one go: each file of letters
 * that came by itself would lay the whole page out anew. From the next page on, the server begins with it.
 */
export function TypefaceKeeper() {
  useEffect(() => void keep().catch(() => undefined /* without a network the device's letters do */), []);
  return null;
}

async function keep(): Promise<void> {
  await pageAtRest();
  await document.fonts.load('1em "Pretendard Variable"', document.body.innerText);
  document.documentElement.dataset.typeface = "own";
  document.cookie = `${typefaceCookie}=own; path=/; max-age=${yearSeconds}; samesite=lax`;
}
