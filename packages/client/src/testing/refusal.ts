import { type Json, stepsOf } from "./json.ts";
import { errorsOf, type Validator, type ValidatorError } from "./route.ts";

/** One rule of the contract that a message breaks. */
export interface Violation {
  /** Such as `["request", "body", "location", "lat"]`. */
  readonly location: readonly string[];
  /** The JSON Schema keyword, such as `maxLength`. */
  readonly rule: string;
  /** For a person. It holds no value. */
  readonly message: string;
}

/** Thrown where the fake refuses a request. */
export class Refusal extends Error {
  readonly status: number;
  readonly violations: readonly Violation[];
  /** Header fields that HTTP demands of such an answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    violations: readonly Violation[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.violations = violations;
    this.headers = headers;
  }
}

/** The body of a refusal. ONVY documents none, so it says whose words these are. */
export function refusalBody({ message, violations }: Refusal): Json {
  const listed = violations.map(({ location, rule, message }) => ({
    location: [...location],
    rule,
    message,
  }));
  return {
    message,
    said_by: "the fake of @onvy/client/testing",
    ...(listed.length > 0 && { violations: listed }),
  };
}

/** Every rule that the value breaks, with places that begin at `location`. */
export function violationsOf(
  validate: Validator,
  value: unknown,
  location: readonly string[],
): readonly Violation[] {
  return errorsOf(validate, value).map((error) => {
    const place = [...location, ...stepsOf(error.instancePath)];
    return { location: place, rule: error.keyword, message: `${place.join("/")} ${wordsFor(error)}` };
  });
}

/** Refuses with everything that is wrong, in one message. */
export function refuse(status: number, violations: readonly Violation[]): never {
  const [first, ...more] = violations;
  const others = more.length > 0 ? ` (and ${more.length} more)` : "";
  throw new Refusal(status, `${first?.message}${others}`, violations);
}

/** A rule in words, as the contract has it: nothing of the value that breaks it. */
export function wordsFor({ keyword, params }: ValidatorError): string {
  switch (keyword) {
    case "required":
      return `must have required property '${params.missingProperty}'`;
    case "type":
      return `must be ${[params.type].flat().join(",")}`;
    case "enum":
      return `must be one of ${JSON.stringify(params.allowedValues)}`;
    case "format":
      return `must be a ${params.format}`;
    case "pattern":
      return `must match ${params.pattern}`;
    case "anyOf":
      return "must be one of its alternatives";
    default:
      // Bounds: minimum, maxLength, maxItems and their like.
      return `breaks ${keyword}${params.limit === undefined ? "" : ` ${params.limit}`}`;
  }
}
