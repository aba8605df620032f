// TypeScript's own declarations say `any` of what this finds; here it stays unknown until it is looked at.

interface ArrayConstructor {
  isArray(value: unknown): value is unknown[];
}
