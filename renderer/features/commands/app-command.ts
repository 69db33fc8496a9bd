import type { AppState } from '../../state/app-state';
import { isReadOnly } from '../../state/selectors';

/** Where its keys stand on the sheet. */
export type KeyPlace =
  | 'Everywhere'
  | 'War room'
  | 'On a checklist'
  | 'On a check'
  | 'On the log'
  | 'On the ownership map';

/** Something that a person can tell Holdline to do: by the palette, and by its keys where it has any. [X1] */
export interface AppCommand {
  /** That of the menu item, where there is one. */
  readonly id: string;
  readonly title: string;
  /** Other words that people look for it by. */
  readonly also?: string;
  readonly keys?: CommandKeys;
  readonly run: (state: AppState) => void;
}

export interface CommandKeys {
  readonly place: KeyPlace;
  /** `mod+N`, `F6`, `?`; `mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
  /** What the sheet says where that is not the title. */
  readonly does?: string;
}

/** A command as it is written down: what it says and whether it is offered may depend on what is open. */
export interface CommandEntry extends Omit<AppCommand, 'title'> {
  readonly title: string | ((state: AppState) => string);
  readonly isOffered: (state: AppState) => boolean;
}

export const always = (): boolean => true;

export const hasIncident = ({ open }: AppState): boolean => open !== null;

/** True while something can be added to the open incident. [J6] */
export const canWrite = (state: AppState): boolean => hasIncident(state) && !isReadOnly(state);

/** Does it in the war room, which is brought to the screen first. */
export function inWarRoom(run: (state: AppState) => void): (state: AppState) => void {
  return (state) => {
    if (state.open === null) return;
    if (state.screen.name === 'war-room') return run(state);
    state.showScreen({ name: 'war-room', incidentId: state.open.incidentId });
    // What it does needs the screen to stand.
    requestAnimationFrame(() => run(state));
  };
}
