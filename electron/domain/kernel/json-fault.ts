/** What is wrong with a JSON text, and where. */
export interface JsonFault {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

interface Container {
  readonly closes: '}' | ']';
  /** Keys met so far; an array has none. */
  readonly keys: Set<string>;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' | 'nothing';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const blank = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The first fault of a text that should be JSON; null when there is none. Walks without recursion, so that no depth can
 * exhaust the stack, and tells line and column itself, because engines word their errors differently. Refuses deeper
 * nesting than `maxDepth`, a key given twice (one of the two would vanish) and keys that reach into object prototypes.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | null {
  const open: Container[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const fault = (reason: string): JsonFault => ({ ...placeAt(text, at), reason });

  for (;;) {
    at += matchAt(blank, text, at)?.length ?? 0;
    const character = text[at];
    if (character === undefined) return expected === 'nothing' ? null : fault('the file ends here, in the middle');
    if (expected === 'nothing') return fault('more text follows after the end');
    const inside = open.at(-1);

    if (expected.endsWith('-or-end') && character === inside?.closes) {
      open.pop();
      at += 1;
    } else if (expected === 'comma-or-end') {
      if (character !== ',') return fault(`a comma or ${inside?.closes ?? 'end'} belongs here`);
      at += 1;
      expected = inside?.closes === '}' ? 'key' : 'value';
      continue;
    } else if (expected === 'key' || expected === 'key-or-end') {
      const key = stringAt(text, at);
      if (key === null)
        return fault(
          isCutOff(text, at) ? 'the file ends in the middle of a name' : 'a name in double quotes belongs here',
        );
      const name = String(JSON.parse(key));
      if (FORBIDDEN_KEYS.has(name)) return fault(`the name ${name} is not allowed`);
      if (inside?.keys.has(name)) return fault(`the name ${JSON.stringify(name)} stands here a second time`);
      inside?.keys.add(name);
      at += key.length;
      at += matchAt(blank, text, at)?.length ?? 0;
      if (text[at] !== ':')
        return fault(at >= text.length ? 'the file ends here, in the middle' : 'a colon belongs here');
      at += 1;
      expected = 'value';
      continue;
    } else if (character === '{' || character === '[') {
      if (open.length >= maxDepth) return fault(`it is nested more than ${maxDepth} levels deep`);
      open.push({ closes: character === '{' ? '}' : ']', keys: new Set() });
      at += 1;
      expected = character === '{' ? 'key-or-end' : 'value-or-end';
      continue;
    } else {
      const value = stringAt(text, at) ?? matchAt(scalar, text, at);
      if (value === null)
        return fault(isCutOff(text, at) ? 'the file ends in the middle of a value' : 'a value belongs here');
      at += value.length;
    }
    expected = open.length === 0 ? 'nothing' : 'comma-or-end';
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A whole string at a place, with its quotes. By hand: a pattern with alternatives overflows on strings of megabytes. */
function stringAt(text: string, at: number): string | null {
  if (text[at] !== '"') return null;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return text.slice(at, i + 1);
    if (code < 0x20) return null;
    if (code !== BACKSLASH) continue;
    const pair = matchAt(escaped, text, i);
    if (pair === null) return null;
    i += pair.length - 1;
  }
  return null;
}

/** True where the text runs out inside a string, a number or a word. */
function isCutOff(text: string, at: number): boolean {
  const rest = text.slice(at);
  if (rest.startsWith('"')) return !/[^\\]"|[\n\r]/.test(rest.slice(1)) && rest !== '""';
  return /^(?:-|t(?:ru?)?|f(?:als?|a)?|n(?:ul?)?)$/.test(rest);
}

function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
