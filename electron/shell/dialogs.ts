import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** Questions of the system's own: which file, which place. Null: the person chose none. */
export interface Dialogs {
  readonly chooseCaseFile: () => Promise<string | null>;
  readonly chooseExportFile: (suggestedName: string) => Promise<string | null>;
  readonly chooseVendorFile: () => Promise<string | null>;
  readonly chooseLogFile: () => Promise<string | null>;
  readonly chooseVendorsExport: (suggestedName: string) => Promise<string | null>;
  readonly chooseBattleCard: (suggestedName: string) => Promise<string | null>;
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
    chooseVendorFile: () =>
      open({
        title: 'Import vendors',
        buttonLabel: 'Read',
        properties: ['openFile'],
        filters: [
          { name: 'CSV and vCard', extensions: ['csv', 'tsv', 'txt', 'vcf', 'vcard'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    chooseLogFile: () =>
      open({
        title: 'Import entries',
        buttonLabel: 'Read',
        properties: ['openFile'],
        filters: [
          { name: 'CSV', extensions: ['csv', 'tsv', 'txt'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    chooseVendorsExport: (suggestedName) =>
      save({
        title: 'Export the directory',
        buttonLabel: 'Export',
        defaultPath: suggestedName,
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      }),
    chooseBattleCard: (suggestedName) =>
      save({
        title: 'Save the battle card',
        buttonLabel: 'Save',
        defaultPath: suggestedName,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
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
