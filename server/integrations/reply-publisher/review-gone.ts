import { VendorError } from "@/server/integrations/vendor-error";

/** The platform no longer has the review: no text of ours would be taken. */
export class ReviewGone extends VendorError {
  constructor(message: string) {
    super("rejected", message);
  }
}
