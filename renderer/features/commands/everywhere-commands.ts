import { always, type CommandEntry } from './app-command';

/** What can be done on any screen. */
export const everywhereCommands: readonly CommandEntry[] = [
  {
    id: 'declare-incident',
    title: 'Declare an incident',
    also: 'new start outage',
    keys: { place: 'Everywhere', keys: ['mod+N'] },
    isOffered: always,
    run: (state) => state.showDialog({ kind: 'declare' }),
  },
  {
    id: 'show-incidents',
    title: 'Show the list of incidents',
    also: 'home past',
    keys: { place: 'Everywhere', keys: ['mod+I'], does: 'The list of incidents' },
    isOffered: ({ screen }) => screen.name !== 'incidents',
    run: (state) => state.showScreen({ name: 'incidents' }),
  },
  {
    id: 'show-playbooks',
    title: 'Show the playbooks',
    also: 'prepared checklist first hour start',
    isOffered: ({ screen }) => screen.name !== 'playbooks',
    run: (state) => state.showScreen({ name: 'playbooks' }),
  },
  {
    id: 'show-directory',
    title: 'Show the directory',
    also: 'vendors contacts phone numbers ladder account',
    keys: { place: 'Everywhere', keys: ['mod+D'], does: 'The directory of vendors' },
    isOffered: ({ screen }) => screen.name !== 'directory',
    run: (state) => state.showScreen({ name: 'directory', vendorId: null }),
  },
  {
    id: 'add-vendor',
    title: 'Add a vendor to the directory',
    also: 'new contact provider supplier',
    isOffered: always,
    run: (state) => state.showDialog({ kind: 'vendor', vendorId: null }),
  },
  {
    id: 'import-vendors',
    title: 'Import vendors from CSV or vCard',
    also: 'directory contacts spreadsheet address book',
    isOffered: always,
    run: (state) => void state.importVendors(),
  },
  {
    id: 'export-vendors',
    title: 'Export the directory as CSV',
    also: 'vendors contacts spreadsheet',
    isOffered: ({ openDirectory }) => openDirectory !== null && openDirectory.directory.vendors.size > 0,
    run: (state) => void state.exportVendors(),
  },
  {
    id: 'show-war-room',
    title: 'Show the war room',
    isOffered: ({ open, screen }) => open !== null && screen.name !== 'war-room',
    run: ({ open, showScreen }) => {
      if (open !== null) showScreen({ name: 'war-room', incidentId: open.incidentId });
    },
  },
  {
    id: 'import-case',
    title: 'Import a case file',
    keys: { place: 'Everywhere', keys: ['mod+O'] },
    isOffered: always,
    run: (state) => void state.importCase(),
  },
  {
    id: 'import-entries',
    title: 'Import entries from a spreadsheet',
    also: 'csv log rows paste excel copied',
    keys: { place: 'Everywhere', keys: ['mod+Shift+O'] },
    isOffered: always,
    run: (state) => state.showDialog({ kind: 'import-entries' }),
  },
  {
    id: 'open-practice',
    title: 'Open the practice incident',
    also: 'try example demo',
    isOffered: always,
    run: (state) => void state.openPractice(),
  },
  {
    id: 'next-pane',
    title: 'Go to the next part of the window',
    also: 'pane focus',
    keys: { place: 'Everywhere', keys: ['F6', 'Shift+F6'], does: 'Next or previous part of the window' },
    isOffered: always,
    run: (state) => state.doMenuAction('next-pane'),
  },
  {
    id: 'show-settings',
    title: 'Settings',
    also: 'preferences options name time zone',
    keys: { place: 'Everywhere', keys: ['mod+,'] },
    isOffered: ({ screen }) => screen.name !== 'settings',
    run: (state) => state.showScreen({ name: 'settings' }),
  },
  ...(['light', 'dark', 'system'] as const).map(
    (theme): CommandEntry => ({
      id: `theme-${theme}`,
      title: theme === 'system' ? 'Use the colours of this computer' : `Use ${theme} colours`,
      also: 'theme appearance mode',
      isOffered: ({ settings }) => settings !== null && settings.theme !== theme,
      run: ({ saveSettings, toast }) =>
        void saveSettings({ theme }).then((outcome) => {
          if (!outcome.ok) toast(outcome.error.sentence, { tone: 'problem' });
        }),
    }),
  ),
  {
    id: 'open-data-folder',
    title: 'Open the data folder',
    also: 'files record',
    isOffered: always,
    run: (state) => void state.openDataFolder(),
  },
  {
    id: 'copy-data',
    title: 'Copy all data to another folder',
    also: 'backup',
    isOffered: always,
    run: (state) => void state.copyData(),
  },
  {
    id: 'show-keys',
    title: 'Show all keys',
    also: 'keyboard shortcuts help',
    keys: { place: 'Everywhere', keys: ['?', 'F1'], does: 'This list' },
    isOffered: always,
    run: (state) => state.showDialog({ kind: 'keys' }),
  },
];
