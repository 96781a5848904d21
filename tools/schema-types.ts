/** What is read of a JSON Schema; zod writes no more than this for the contract. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/** A JSON Schema as a TypeScript type: `{ type: "integer" }` is `number`. */
export function typeText(schema: Schema, indent = ""): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return union(choices.map((one) => typeText(one, indent)));
  if (schema.allOf !== undefined) {
    return schema.allOf.map((one) => typeText(one, indent)).join(" & ");
  }
  if (typeof schema.type === "object") {
    return union(schema.type.map((type) => typeText({ ...schema, type }, indent)));
  }
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return arrayText(schema, indent);
    case "object":
      return objectText(schema, indent);
    default:
      return "unknown";
  }
}

function arrayText({ items, prefixItems }: Schema, indent: string): string {
  if (prefixItems !== undefined) {
    return `[${prefixItems.map((item) => typeText(item, indent)).join(", ")}]`;
  }
  const item = typeof items === "object" ? typeText(items, indent) : "unknown";
  return /[|&]/.test(item.replace(/\{[\s\S]*\}/g, "")) ? `(${item})[]` : `${item}[]`;
}

function objectText(schema: Schema, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const deeper = `${indent}  `;
  const fields = Object.entries(properties).map(([name, field]) => {
    const isRequired = required.includes(name);
    const type = typeText(field, deeper);
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${deeper}${key}${isRequired ? "" : "?"}: ${isRequired ? type : `${type} | undefined`};`;
  });
  if (fields.length === 0) {
    const value = typeof additionalProperties === "object" ? additionalProperties : {};
    return `Record<string, ${typeText(value, indent)}>`;
  }
  return `{\n${fields.join("\n")}\n${indent}}`;
}

const union = (types: readonly string[]) => [...new Set(types)].join(" | ");
