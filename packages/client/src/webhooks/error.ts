import { OnvyError } from "../errors.ts";

/** Why a delivery was refused, or an externalised payload could not be loaded. */
export type WebhookErrorReason =
  | "parsed-body"
  | "no-secret"
  | "no-signature"
  | "malformed-signature"
  | "wrong-signature"
  | "malformed-payload"
  | "forbidden-url"
  | "not-available"
  | "too-large";

/** A webhook that must not be trusted, or cannot be read. Its message holds nothing of the delivery. */
export class OnvyWebhookError extends OnvyError {
  /** For code to branch on; the message is for people. */
  readonly reason: WebhookErrorReason;

  constructor(reason: WebhookErrorReason, message: string, context?: { cause: unknown }) {
    super(message, context);
    this.reason = reason;
  }

  override get name(): string {
    return "OnvyWebhookError";
  }
}
