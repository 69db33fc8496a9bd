import { parseSync, Visitor, type VisitorObject } from 'vite';
import type { SourceFile } from './project-files';

/**
 * One import of a file: static, re-export, dynamic, `require`, the type form `import('…')`, or a worker's `new URL('…',
 * import.meta.url)`. `runs` is false when it vanishes in compiling (types) or only starts another thread.
 */
export type Import = { readonly specifier: string; readonly runs: boolean; readonly line: number };

/** Walks a file's syntax tree. Words in comments and strings are no code there, so no rule trips over them. */
export function visitSource(file: SourceFile, visitor: VisitorObject): void {
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  new Visitor(visitor).visit(program);
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, offset: number, runs: boolean) => {
    if (typeof specifier === 'string') found.push({ specifier, runs, line: lineAt(file.text, offset) });
  };
  visitSource(file, {
    ImportDeclaration(node) {
      const onlyTypes =
        node.importKind === 'type' ||
        (node.specifiers.length > 0 &&
          node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'));
      add(node.source.value, node.start, !onlyTypes);
    },
    ExportNamedDeclaration(node) {
      if (node.source !== null) add(node.source.value, node.start, node.exportKind !== 'type');
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.start, node.exportKind !== 'type');
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal') add(node.source.value, node.start, true);
    },
    TSImportType(node) {
      add(node.source.value, node.start, false);
    },
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'require' && first?.type === 'Literal') {
        add(first.value, node.start, true);
      }
    },
    NewExpression(node) {
      const [first, second] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (isUrl && second?.type === 'MemberExpression' && first?.type === 'Literal')
        add(first.value, node.start, false);
    },
  });
  return found;
}
