/** Marks a branch that the types say cannot be reached; throws if a bug reaches it all the same. */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: unexpected value ${JSON.stringify(value)}`);
}
