/** One thing that a server does and the contract does not say. Never holds a value of a body. */
export interface Finding {
  /** `response.status`, or a place such as `response.body.created_at`. */
  readonly location: string;
  readonly promised: string;
  readonly got: string;
  /** Worth a look, and no breach: the contract leaves it open. */
  readonly note?: true;
}

export function finding(location: string, promised: string, got: string): Finding {
  return { location, promised, got };
}

export function note(location: string, promised: string, got: string): Finding {
  return { location, promised, got, note: true };
}

/** A call that could not be made, or that proved nothing; the message says why. */
export class Unproved extends Error {}

/** What came of one call. */
export interface Result {
  /** `POST /users`. */
  readonly operation: string;
  /** The request's name: an example, or what was special about it. */
  readonly call: string;
  readonly findings: readonly Finding[];
  /** Why the call could not be made, or proved nothing. */
  readonly unproved?: string;
  /** Milliseconds. */
  readonly took: number;
}

export const isBroken = ({ findings }: Result): boolean => findings.some(({ note }) => !note);

export const isUnproved = ({ unproved }: Result): boolean => unproved !== undefined;
