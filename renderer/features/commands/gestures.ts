import type { CommandKeys } from './app-command';

/** Keys that are no command of the palette, and why not. */
export interface Gesture extends Required<CommandKeys> {
  readonly notInPalette: string;
}

const whileTyping = 'acts on the line that is being typed';
const onTheMap = 'needs the focus on the map or its slider; the palette opens the map';
const onTheCell = 'needs the focus on the cell; open the grid in the palette first';
const onThePath = 'needs the focus on the path; show the investigation in the palette first';
const onTheRow = 'needs the focus on the row; choose the entry in the palette first';

/** The rest of the sheet of keys: what is part of typing, of a dialog or of a row. [X1] */
export const gestures: readonly Gesture[] = [
  {
    place: 'Everywhere',
    keys: ['mod+K'],
    does: 'Search, or run a command',
    notInPalette: 'opens the palette itself',
  },
  {
    place: 'Everywhere',
    keys: ['mod+Enter'],
    does: 'Do what the dialog is for',
    notInPalette: 'belongs to another dialog',
  },
  { place: 'Everywhere', keys: ['Esc'], does: 'Close a dialog or list', notInPalette: 'closes the palette itself' },
  {
    place: 'Everywhere',
    keys: ['Shift+F10'],
    does: 'In a field: spelling, cut, copy, paste; on a link: open, copy',
    notInPalette: 'is about the field or link that has the focus',
  },
  {
    place: 'Everywhere',
    keys: ['mod++', 'mod+-', 'mod+0'],
    does: 'Larger, smaller, actual size',
    notInPalette: 'is done by the frame of the window, which the page does not reach',
  },
  { place: 'War room', keys: ['Enter', 'Shift+Enter'], does: 'Log it, or a new line', notInPalette: whileTyping },
  {
    place: 'War room',
    keys: ['/call', '@party', '#ref'],
    does: 'Kind, party and reference, typed',
    notInPalette: whileTyping,
  },
  { place: 'War room', keys: ['↑'], does: 'In an empty bar: what was logged last', notInPalette: whileTyping },
  { place: 'War room', keys: ['Alt+T'], does: 'When it happened', notInPalette: whileTyping },
  {
    place: 'War room',
    keys: ['Alt+P'],
    does: 'Make it a promise, or change the promise',
    notInPalette: whileTyping,
  },
  {
    place: 'War room',
    keys: ['mod+V', 'Alt+A'],
    does: 'Attach what was copied, or choose files',
    notInPalette: whileTyping,
  },
  { place: 'War room', keys: ['Esc'], does: 'Leave the bar; the draft stays', notInPalette: whileTyping },
  { place: 'On a checklist', keys: ['Space'], does: 'Tick or untick', notInPalette: onTheCell },
  { place: 'On a checklist', keys: ['Shift+Space'], does: 'Tick the rest of the row', notInPalette: onTheCell },
  { place: 'On a checklist', keys: ['mod+Space'], does: 'Tick the rest of the column', notInPalette: onTheCell },
  { place: 'On a checklist', keys: ['Esc'], does: 'Back to the log', notInPalette: 'closes the grid itself' },
  { place: 'On a check', keys: ['F', 'W'], does: 'It fails, still; it works', notInPalette: onThePath },
  { place: 'On a check', keys: ['Enter'], does: 'Its history, and its reminder', notInPalette: onThePath },
  { place: 'On a check', keys: ['Delete'], does: 'Set the path aside', notInPalette: onThePath },
  {
    place: 'War room',
    keys: ['↑ ↓', 'Enter ↵', 'N'],
    does: 'On the ladder: choose a rung, try it (a call starts its timer), log that nobody answered',
    notInPalette: 'needs the focus on the rung; log an attempt in the palette instead',
  },
  {
    place: 'On the log',
    keys: ['J', 'K'],
    does: 'Next or previous entry; arrow keys do the same',
    notInPalette: onTheRow,
  },
  { place: 'On the log', keys: ['Home', 'End'], does: 'Oldest or newest entry', notInPalette: onTheRow },
  { place: 'On the log', keys: ['R'], does: 'Log an answer to it', notInPalette: onTheRow },
  { place: 'On the log', keys: ['mod+C'], does: 'Copy its words as they were typed', notInPalette: onTheRow },
  { place: 'On the log', keys: ['X'], does: 'Everything else to do with it', notInPalette: onTheRow },
  { place: 'On the ownership map', keys: ['↑', '↓', '←', '→'], does: 'Go to the next party', notInPalette: onTheMap },
  { place: 'On the ownership map', keys: ['Enter'], does: 'Open the card of the party', notInPalette: onTheMap },
  {
    place: 'On the ownership map',
    keys: ['Page Up', 'Page Down'],
    does: 'On the slider: next or previous change; arrow keys go by the hour',
    notInPalette: onTheMap,
  },
];
