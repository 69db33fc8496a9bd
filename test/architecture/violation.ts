/** One place where a file breaks a rule of the house. */
export type Violation = {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};
