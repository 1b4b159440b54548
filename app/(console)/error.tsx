"use client";

/** A page that fails leaves the frame around it standing. */
export { ErrorView as default } from "@/components/shell/error-view";
