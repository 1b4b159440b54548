import type { ComponentProps } from "react";
import { cn } from "./cn";

/** Hairlines between rows, no zebra; scrolls sideways rather than break the page. */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  return (
    <div className="overflow-x-auto">
      <table
        {...rest}
        className={cn(
          "w-full border-collapse wrap-break-word [&_tbody_tr:hover]:bg-hover [&_tr:last-child>td]:border-b-0",
          className,
        )}
      />
    </div>
  );
}

type CellProps = {
  /** Numbers stand on the right. */
  numeric?: boolean;
};

const edgeClass =
  "first:pl-5 last:pr-5 max-lg:px-2 max-lg:first:pl-4.25 max-lg:last:pr-4.25 in-data-[size=large]:max-lg:px-1";

export function Th({ numeric, className, ...rest }: ComponentProps<"th"> & CellProps) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(
        "border-b border-border px-3 py-2 text-left text-small font-medium whitespace-nowrap text-text-3",
        numeric && "text-right",
        edgeClass,
        className,
      )}
    />
  );
}

export function Td({ numeric, className, ...rest }: ComponentProps<"td"> & CellProps) {
  return (
    <td
      {...rest}
      className={cn("border-b border-border px-3 py-2.75 align-middle", numeric && "text-right", edgeClass, className)}
    />
  );
}
