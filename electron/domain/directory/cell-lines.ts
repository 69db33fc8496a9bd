/**
 * A list in one cell of a spreadsheet, as a person can read and type it: a line for each item, its fields parted by
 * bars. A bar, a backslash and a line break inside of a field are written `\|`, `\\` and `\n`. [B4]
 */
export function cellOfLines(lines: readonly (readonly (string | null)[])[]): string {
  return lines.map((fields) => fields.map((field) => escaped(field ?? '')).join(' | ')).join('\n');
}

/** Back again; an empty field is null, and an empty line is no item. */
export function linesOfCell(cell: string): readonly (readonly (string | null)[])[] {
  return cell
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => fieldsOf(line).map((field) => (field === '' ? null : field)));
}

function escaped(field: string): string {
  return field.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '\\n');
}

function fieldsOf(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? '';
    const next = line[i + 1];
    if (sign === '\\' && (next === '\\' || next === '|' || next === 'n')) {
      field += next === 'n' ? '\n' : next;
      i += 1;
    } else if (sign === '|') {
      fields.push(field.trim());
      field = '';
    } else field += sign;
  }
  return [...fields, field.trim()];
}
