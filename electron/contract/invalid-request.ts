import type { z } from 'zod';
import type { Failure } from './failure';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a set of fields',
};

/** What is wrong with a request, as the failure that the form shows beside its field. The first issue is told. [X3] */
export function invalidRequest(issues: readonly Issue[]): Failure {
  const issue = issues[0];
  if (issue === undefined) return { code: 'invalid', sentence: 'That could not be understood.', field: null };
  // The first step of the path is the argument's number, which says nothing to a person.
  const path = issue.path.slice(1).map(String);
  const field = path.length === 0 ? null : path.join('.');
  return { code: 'invalid', sentence: `${subject(path)} ${complaint(issue)}.`, field };
}

/**
 * `usersHit` to `Users hit`; `steps.2` to `Steps, item 3`; `when.at` to `When`. The `facts` of a vendor are no name of
 * their own: `facts.ladder.0.channel` is `Ladder, item 1, channel`.
 */
function subject([first, ...rest]: readonly string[]): string {
  const [name, inner, deeper] = first === 'facts' ? rest : [first, ...rest];
  if (name === undefined) return 'What was asked for';
  const label = wordsOf(name).charAt(0).toUpperCase() + wordsOf(name).slice(1);
  if (inner === undefined || !/^\d+$/.test(inner))
    return first === 'facts' && inner !== undefined ? `${label}, ${wordsOf(inner)},` : label;
  return `${label}, item ${Number(inner) + 1},${deeper === undefined ? '' : ` ${wordsOf(deeper)}`}`;
}

function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replace(/ id$/, '');
}

/** Continues the name of a field. The domain's own shapes word theirs that way already. */
function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? 'another kind of value'}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be at most ${issue.maximum}`
        : `is too long: ${issue.maximum} fit`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int' ? `must be at least ${issue.minimum}` : 'is empty';
    case 'unrecognized_keys':
      return `has fields that are not known: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'is not something that Holdline can do';
    default:
      return issue.message.startsWith('is ') ? issue.message : 'is not as expected';
  }
}
