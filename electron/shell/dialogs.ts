import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** Questions of the system's own: which file, which place. Null: the person chose none. */
export interface Dialogs {
  readonly chooseCaseFile: () => Promise<string | null>;
  readonly chooseExportFile: (suggestedName: string) => Promise<string | null>;
  readonly chooseEvidenceCopy: (suggestedName: string) => Promise<string | null>;
  readonly chooseFolder: (title: string, button: string) => Promise<string | null>;
}

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  const open = async (options: OpenDialogOptions) => {
    const parent = window();
    const chosen = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  };
  const save = async (options: SaveDialogOptions) => {
    const parent = window();
    const chosen = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
  };
  return {
    chooseCaseFile: () =>
      open({
        title: 'Import a case',
        buttonLabel: 'Import',
        properties: ['openFile'],
        filters: [
          { name: 'Case files, records, bundles', extensions: ['json', 'zip'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    chooseExportFile: (suggestedName) =>
      save({
        title: 'Export',
        buttonLabel: 'Export',
        defaultPath: suggestedName,
      }),
    chooseEvidenceCopy: (suggestedName) =>
      save({ title: 'Save a copy', buttonLabel: 'Save', defaultPath: suggestedName }),
    chooseFolder: (title, buttonLabel) =>
      open({ title, buttonLabel, properties: ['openDirectory', 'createDirectory'] }),
  };
}
