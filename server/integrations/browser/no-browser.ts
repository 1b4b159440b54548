import { VendorError } from "@/server/integrations/vendor-error";

/** No browser could be started here, or the one at work ended: nothing the platform did. Another worker may have one. */
export class NoBrowser extends VendorError {
  constructor(message: string) {
    super("temporary", message);
  }
}
