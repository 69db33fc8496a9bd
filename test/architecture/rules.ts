import type { ESTree, VisitorObject } from 'vite';
import { HIDDEN_NOW, LOCAL_GETTERS, ZONED_DATE_FNS } from './hidden-clocks';
import { lineAt, visitSource } from './parse-source';
import type { SourceFile } from './project-files';
import type { Violation } from './violation';

type Report = (node: { readonly start: number }, message: string) => void;

/** What the linter cannot say about code: where the rule holds, and what breaks it there. */
type Rule = {
  readonly name: string;
  readonly holdsIn: (path: string) => boolean;
  readonly visitor: (report: Report) => VisitorObject;
};

const inDomain = (path: string) => path.startsWith('electron/domain/');

export const rules: readonly Rule[] = [
  {
    name: 'one clock',
    holdsIn: (path) => path !== 'electron/shell/clock.ts' && !path.startsWith('electron/runtime/'),
    visitor: (report) => ({
      CallExpression(node) {
        if (isMember(node.callee, 'Date', 'now')) report(node, 'Date.now() is for the clock file only');
        if (isNamed(node.callee, 'Date')) report(node, 'Date() reads the clock, which is for the clock file only');
      },
      NewExpression(node) {
        if (isNamed(node.callee, 'Date') && node.arguments.length === 0) {
          report(node, 'new Date() reads the clock, which is for the clock file only');
        }
      },
    }),
  },
  {
    name: 'one source of ids',
    holdsIn: (path) => path !== 'electron/record/new-id.ts' && !path.startsWith('electron/runtime/'),
    visitor: (report) => ({
      MemberExpression(node) {
        if (isMember(node, 'Math', 'random')) report(node, 'Math.random is chance, and the app leaves nothing to it');
        if (isProperty(node, 'randomUUID') || isProperty(node, 'getRandomValues'))
          report(node, 'ids are made in one file');
      },
      ImportSpecifier(node) {
        if (isNamed(node.imported, 'randomUUID')) report(node, 'ids are made in one file');
      },
    }),
  },
  {
    name: 'no hidden clock or zone in the domain',
    holdsIn: inDomain,
    visitor: (report) => {
      const zoned = new Set<string>();
      return {
        ImportDeclaration(node) {
          if (!/^date-fns($|\/)/.test(node.source.value)) return;
          for (const specifier of node.specifiers) {
            if (specifier.type !== 'ImportSpecifier') report(node, 'import date-fns functions by name');
            else if (specifier.imported.type === 'Identifier') {
              const { name } = specifier.imported;
              if (HIDDEN_NOW.has(name)) report(specifier, `${name} reads the clock`);
              if (ZONED_DATE_FNS.has(name)) zoned.add(specifier.local.name);
            }
          }
        },
        CallExpression(node) {
          if (
            node.callee.type === 'Identifier' &&
            zoned.has(node.callee.name) &&
            !node.arguments.some(givesZone('in'))
          ) {
            report(node, `${node.callee.name} without { in: tz(…) } uses the zone of this computer`);
          }
          if (isMember(node.callee, 'Intl', 'DateTimeFormat')) checkDateTimeFormat(node, report);
          const method = propertyName(node.callee);
          if (method === undefined) return;
          if (LOCAL_GETTERS.has(method)) report(node, `${method}() uses the zone of this computer`);
          if (/^toLocale(|Date|Time)String$/.test(method))
            report(
              node,
              `${method}() uses the habits of this computer; use Intl.NumberFormat or DateTimeFormat with a locale`,
            );
        },
        NewExpression(node) {
          if (isMember(node.callee, 'Intl', 'DateTimeFormat')) checkDateTimeFormat(node, report);
          if (isGlobalIntl(node.callee) && node.arguments.length === 0) report(node, 'Intl without a locale');
          if (isNamed(node.callee, 'Date') && node.arguments.length > 1) {
            report(node, 'new Date(year, month, …) uses the zone of this computer; use Date.UTC');
          }
        },
      };
    },
  },
  {
    name: 'no class in the domain',
    holdsIn: inDomain,
    visitor: (report) => {
      const refuse = (node: ESTree.Class) => report(node, 'the domain is values and functions');
      return { ClassDeclaration: refuse, ClassExpression: refuse };
    },
  },
  {
    name: 'one way between the processes',
    holdsIn: (path) => path.startsWith('electron/') && !path.startsWith('electron/ipc/'),
    visitor: (report) => ({
      Identifier(node) {
        if (node.name === 'ipcMain') report(node, 'ipcMain is for electron/ipc only');
      },
      CallExpression(node) {
        const { callee } = node;
        if (propertyName(callee) !== 'send' || callee.type !== 'MemberExpression') return;
        const sender = propertyName(callee.object) ?? (callee.object.type === 'Identifier' ? callee.object.name : '');
        if (/^(webContents|contents|sender)$/.test(sender)) report(node, 'webContents.send is for electron/ipc only');
      },
    }),
  },
  {
    name: 'ipcRenderer in the preload only',
    holdsIn: (path) => !path.startsWith('electron/preload/'),
    visitor: (report) => ({
      Identifier(node) {
        if (node.name === 'ipcRenderer') report(node, 'ipcRenderer is for electron/preload only');
      },
    }),
  },
  {
    name: 'one bridge to the preload object',
    holdsIn: (path) => path.startsWith('renderer/') && !path.startsWith('renderer/bridge/'),
    visitor: (report) => ({
      MemberExpression(node) {
        if (isProperty(node, 'holdline') && isGlobal(node.object))
          report(node, 'window.holdline is for renderer/bridge only');
      },
      VariableDeclarator(node) {
        if (node.id.type !== 'ObjectPattern' || node.init === null || !isGlobal(node.init)) return;
        const takes = node.id.properties.some((one) => one.type === 'Property' && isNamed(one.key, 'holdline'));
        if (takes) report(node, 'window.holdline is for renderer/bridge only');
      },
    }),
  },
];

/** Every place of a file that breaks one of the rules. */
export function brokenRules(file: SourceFile): readonly Violation[] {
  const found: Violation[] = [];
  for (const rule of rules.filter(({ holdsIn }) => holdsIn(file.path))) {
    const report: Report = (node, message) =>
      found.push({ rule: rule.name, path: file.path, line: lineAt(file.text, node.start), message });
    visitSource(file, rule.visitor(report));
  }
  return found;
}

function checkDateTimeFormat(node: ESTree.NewExpression | ESTree.CallExpression, report: Report): void {
  if (!node.arguments.some(givesZone('timeZone'))) report(node, 'Intl.DateTimeFormat without a timeZone');
}

function isGlobalIntl(node: ESTree.Node): boolean {
  return node.type === 'MemberExpression' && isNamed(node.object, 'Intl');
}

/** True for an object literal with that key. Options built elsewhere could hold anything, so they do not count. */
function givesZone(key: 'in' | 'timeZone'): (argument: ESTree.Argument) => boolean {
  return (argument) =>
    argument.type === 'ObjectExpression' &&
    argument.properties.some((one) => one.type === 'Property' && isNamed(one.key, key));
}

function isNamed(node: { readonly type: string }, name: string): boolean {
  return node.type === 'Identifier' && 'name' in node && node.name === name;
}

function isMember(node: ESTree.Node, object: string, property: string): boolean {
  return node.type === 'MemberExpression' && isNamed(node.object, object) && isProperty(node, property);
}

function isProperty(node: ESTree.Node, name: string): boolean {
  return propertyName(node) === name;
}

/** `name` of `x.name` and of `x['name']`. */
function propertyName(node: ESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : undefined;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined;
}

function isGlobal(node: ESTree.Node): boolean {
  return node.type === 'Identifier' && ['window', 'globalThis', 'self'].includes(node.name);
}
