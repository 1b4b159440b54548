"use client";

/** A page that fails leaves the frame around it standing. */
export { LazyErrorView as default } from "@/components/shell/lazy-error-view";
