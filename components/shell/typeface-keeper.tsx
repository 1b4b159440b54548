"use client";

import { useEffect } from "react";
import { typefaceCookie, yearSeconds } from "./preferences";

/** Fetches the product's typeface once the page stands; from the next page on, the server begins with it. */
export function TypefaceKeeper() {
  useEffect(() => {
    document.documentElement.dataset.typeface = "own";
    void document.fonts.load('1em "Pretendard Variable"', "가").then(() => {
      document.cookie = `${typefaceCookie}=own; path=/; max-age=${yearSeconds}; samesite=lax`;
    });
  }, []);
  return null;
}
