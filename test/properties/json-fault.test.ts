import { findJsonFault } from '@domain/kernel/json-fault';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyOptions } from '../support/property';

/** Deep enough for anything that fast-check makes. */
const DEPTH = 1000;

const plain = fc
  .jsonValue({ maxDepth: 5 })
  .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('[Q1] finds no fault in what is JSON, laid out in any way', () => {
  fc.assert(
    fc.property(plain, fc.nat(4), (value, indent) => {
      expect(findJsonFault(JSON.stringify(value, null, indent), DEPTH)).toBeNull();
    }),
    propertyOptions(300),
  );
});

it('[Q1] agrees with the engine on every cut and every changed character', () => {
  const damage = fc.record({
    at: fc.nat(),
    put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '.', '-', 'e', 'x', '\n', '\u0000'),
  });
  fc.assert(
    fc.property(plain, damage, (value, { at, put }) => {
      const text = JSON.stringify(value);
      const place = at % (text.length + 1);
      const broken = `${text.slice(0, place)}${put}${text.slice(place + 1)}`;
      const fault = findJsonFault(broken, DEPTH);
      if (fault !== null && /a second time|is not allowed/.test(fault.reason)) return;
      expect(fault === null).toBe(isJson(broken));
    }),
    propertyOptions(2000),
  );
});

it('[Q1] takes strings of megabytes', () => {
  expect(findJsonFault(JSON.stringify({ text: 'a\\"b\n'.repeat(1_000_000) }), DEPTH)).toBeNull();
});
