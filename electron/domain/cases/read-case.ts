import type { z } from 'zod';
import { findJsonFault } from '../kernel/json-fault';
import { err, ok, type Result } from '../kernel/result';
import { caseFileSchema } from './case-file';
import { type CaseRefusal, caseRefusal, placeOfPath, quotedValue } from './case-refusal';
import { findContradiction } from './contradictions';

/** Larger files are refused: the largest published case has 18,000 characters, and an import is one line of a record. */
export const MAX_CASE_CHARACTERS = 8_000_000;

/** A case file needs five levels. */
export const MAX_CASE_DEPTH = 20;

const MAX_UNKNOWN_FIELDS = 200;

/** A case file, checked. `notUnderstood`: fields that have no place in Holdline, kept as they stood. */
export interface CaseFile extends Readonly<z.output<typeof caseFileSchema>> {
  readonly notUnderstood: readonly { readonly place: string; readonly json: string }[];
}

/**
 * The text of a case file (a byte order mark is let pass) to what it says, or why not and where. All of it is checked
 * before anything is answered: shape, times with their offset, zone, kinds, roles, precisions, ids that nothing stands
 * behind, contacts without a receiver, an end before the beginning. [Q1, X3]
 */
export function readCase(text: string): Result<CaseFile, CaseRefusal> {
  if (text.length > MAX_CASE_CHARACTERS) {
    const reason = `has ${text.length} characters, ${MAX_CASE_CHARACTERS} fit`;
    return err(caseRefusal('case file', reason, 'split it into several incidents'));
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const fault = findJsonFault(json, MAX_CASE_DEPTH);
  if (fault !== null) {
    const remedy = 'a case file is JSON, so get it again from where it came, or correct it there';
    return err(caseRefusal(`line ${fault.line}, column ${fault.column}`, fault.reason, remedy));
  }
  const raw: unknown = JSON.parse(json);
  const read = readShape(raw);
  if (!read.ok) return read;
  const contradiction = findContradiction(read.value);
  return contradiction === null ? read : err(contradiction);
}

function readShape(raw: unknown): Result<CaseFile, CaseRefusal> {
  const strict = caseFileSchema.safeParse(raw);
  if (strict.success) return ok({ ...strict.data, notUnderstood: [] });
  const wrong = strict.error.issues.find((issue) => issue.code !== 'unrecognized_keys');
  if (wrong !== undefined) return err(refusalOf(wrong, raw));

  const unknown = strict.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  if (unknown.length > MAX_UNKNOWN_FIELDS) {
    const reason = `has ${unknown.length} fields that Holdline does not know, ${MAX_UNKNOWN_FIELDS} fit`;
    return err(caseRefusal('case file', reason));
  }
  const known = unknown.reduce<unknown>((value, path) => without(value, path), raw);
  const lenient = caseFileSchema.safeParse(known);
  if (!lenient.success) {
    const issue = lenient.error.issues[0];
    return err(issue === undefined ? caseRefusal('case file', 'cannot be read') : refusalOf(issue, raw));
  }
  const notUnderstood = unknown.map((path) => {
    const { place, field } = placeOfPath(path);
    return { place: `${place}: ${field}`, json: JSON.stringify(valueAt(raw, path)) };
  });
  return ok({ ...lenient.data, notUnderstood });
}

function refusalOf(issue: z.core.$ZodIssue, raw: unknown): CaseRefusal {
  const { place, field } = placeOfPath(issue.path);
  const reason = `${field} ${reasonOf(issue, valueAt(raw, issue.path))}`.trim();
  return caseRefusal(place, reason);
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `is ${kindOf(value)} where ${nameOf(issue.expected)} belongs`;
    case 'invalid_value':
      return `${quotedValue(value)} is not one of ${issue.values.join(', ')}`;
    case 'too_small':
    case 'too_big':
      return `${quotedValue(value)} is out of range`;
    default:
      return issue.message;
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return nameOf(typeof value);
}

function nameOf(type: string): string {
  switch (type) {
    case 'object':
    case 'record':
      return 'an object';
    case 'array':
      return 'a list';
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'text';
    default:
      return `a ${type}`;
  }
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(step))?.[1];
  }, raw);
}

/** The same value with one field taken out; nothing is changed in place. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return value;
  const entries = Object.entries(value);
  const kept = rest.length === 0 ? entries.filter(([name]) => name !== String(step)) : entries;
  const changed = kept.map(([name, item]) => [name, name === String(step) ? without(item, rest) : item] as const);
  return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}
