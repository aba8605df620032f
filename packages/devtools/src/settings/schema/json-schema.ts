/** The part of JSON Schema (draft-07) that the settings need, to describe them to editors. */
export interface JsonSchema {
  readonly $ref?: `#/definitions/${string}`;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** The message for a value that doesn't fit; editors that support the keyword, such as VS Code, show it, too. */
  readonly errorMessage?: string;
  /** A line for each value of `enum`; shown by the same editors. */
  readonly enumDescriptions?: readonly string[];
  readonly type?: 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: 'uri-reference';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
}

/** A whole schema: what stands at its top besides. */
export interface RootSchema extends JsonSchema {
  readonly $schema: 'http://json-schema.org/draft-07/schema#';
  readonly $id: string;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}
