import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type Contract, follow, type Schema } from "./contract.ts";

/** Validates values against schemas of the contract, with Ajv 2020 in strict mode and with formats. */
export interface Validator {
  /** Compiles a schema, which may refer to those of the contract; throws what strict mode objects to. */
  readonly compile: (schema: Schema) => ValidateFunction;
  /** What is wrong with the value, each as `/path keyword`; empty when it is valid. */
  readonly violations: (schema: Schema, value: unknown) => string[];
}

export function createValidator(contract: Contract): Validator {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(standalone({ $id: "onvy", $defs: contract.components.schemas }));
  const compile = (schema: Schema): ValidateFunction => ajv.compile(standalone(schema));
  return {
    compile,
    violations: (schema, value) => {
      const validate = compile(schema);
      validate(value);
      const faults = (validate.errors ?? []).map(describe);
      return [...faults, ...undeclared(contract, [schema], value)];
    },
  };
}

/** The schema with its references aimed at `$defs`: strict mode would object to the rest of an OpenAPI document. */
function standalone(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"onvy#/$defs/'));
}

function describe({ instancePath, keyword }: ErrorObject): string {
  return `${instancePath} ${keyword}`;
}

/** Fields that the schemas do not declare, as `/path undeclared`. Validation lets them pass, since objects are open. */
export function undeclared(
  contract: Contract,
  schemas: readonly Schema[],
  value: unknown,
  path = "",
): string[] {
  const parts = schemas.flatMap((schema) => flatten(contract, schema));
  if (Array.isArray(value)) {
    const elements = parts.flatMap(({ items }) => (items === undefined ? [] : [items]));
    return value.flatMap((element, index) => undeclared(contract, elements, element, `${path}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  if (parts.some(isOpen)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const declared = parts.flatMap(({ properties }) => {
      const property = properties?.[key];
      return property === undefined ? [] : [property];
    });
    if (declared.length === 0) return [`${path}/${key} undeclared`];
    return undeclared(contract, declared, child, `${path}/${key}`);
  });
}

/** A schema with everything that it refers to and consists of. */
function flatten(contract: Contract, schema: Schema): Schema[] {
  const node = follow<Schema>(contract, schema);
  return [node, ...[...(node.allOf ?? []), ...(node.anyOf ?? [])].flatMap((part) => flatten(contract, part))];
}

/** Whether a schema says that there may be fields which it does not name. */
function isOpen({ additionalProperties, type, properties, allOf, anyOf }: Schema): boolean {
  return (
    additionalProperties === true ||
    [type, properties, allOf, anyOf].every((keyword) => keyword === undefined)
  );
}
