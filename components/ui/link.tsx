import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link inside the product. Nothing is fetched ahead unless it says so: no page is known before it is asked for. */
export const Link = (props: ComponentProps<typeof NextLink>) => <NextLink prefetch={false} {...props} />;
