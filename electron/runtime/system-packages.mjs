import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * What Electron and its virtual display need on a bare Debian, beyond what these packages bring along themselves. Several
 * names of one line are the same package in different releases; the first that this machine knows is taken.
 */
const WINDOW_PACKAGES = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['libasound2t64', 'libasound2']];
const FONT_PACKAGES = [['fontconfig'], ['fonts-dejavu-core']];
const VIRTUAL_DISPLAY_PACKAGES = [['xvfb']];
/** Tests only: a window manager, a tray, real key presses, and the small programs that show and ask about windows. */
const DESKTOP_TOOLS = {
  openbox: ['openbox'],
  trayer: ['trayer'],
  xdotool: ['xdotool'],
  xmessage: ['x11-utils'],
  xprop: ['x11-utils'],
};

/** Tests only: other people's software, which has to open what Holdline exports. */
const DOCUMENT_TOOLS = {
  soffice: [
    ['libreoffice-writer-nogui', 'libreoffice-writer'],
    ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ],
  pdftotext: [['poppler-utils']],
  pdfinfo: [['poppler-utils']],
  unzip: [['unzip']],
};

/**
 * Makes sure that this Electron can open a window here. On Linux it looks for the shared libraries and fonts, and for Xvfb when a
 * virtual display is asked for; as root on Debian it installs what is missing and says so.
 *
 * @param {{ binary: string, virtualDisplay: boolean }} needs
 * @returns {string | null} what to tell the person when something is missing and was not installed; null when all is there
 */
export function ensureSystemPackages(needs) {
  if (process.platform !== 'linux') return null;
  return ensure(() => lacking(needs));
}

/**
 * Makes sure of what tests need that press keys on a whole desktop; the app itself needs none of it.
 *
 * @returns {string | null} what to tell the person when something is missing and was not installed; null when all is there
 */
export function ensureDesktopTools() {
  return ensure(() => {
    const words = Object.keys(DESKTOP_TOOLS).filter((program) => !isOnPath(program));
    return { words, packages: words.map((program) => DESKTOP_TOOLS[program]) };
  });
}

/**
 * Makes sure of what tests open exported files with; the app itself needs none of it.
 *
 * @returns {string | null} what to tell the person when something is missing and was not installed; null when all is there
 */
export function ensureDocumentTools() {
  return ensure(() => {
    const words = Object.keys(DOCUMENT_TOOLS).filter((program) => !isOnPath(program));
    return { words, packages: words.flatMap((program) => DOCUMENT_TOOLS[program]) };
  });
}

/** Looks, installs what is missing where that is possible, and looks again. */
function ensure(lackingNow) {
  const before = lackingNow();
  if (before.packages.length === 0) return null;

  if (!existsSync('/usr/bin/apt-get')) {
    return `This machine lacks ${before.words.join(', ')}. Install the packages of your distribution that hold them.`;
  }
  if (process.getuid() !== 0) return explain(before);

  console.log(`This machine lacks ${before.words.join(', ')}.`);
  if (run('apt-get', ['update', '--quiet=2'])) {
    const names = [...new Set(before.packages.map(nameHere))];
    console.log(`Installing as root: apt-get install ${names.join(' ')}`);
    run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...names]);
  }
  const after = lackingNow();
  return after.packages.length === 0 ? null : explain(after);
}

function explain({ words, packages }) {
  return (
    `This machine lacks ${words.join(', ')}. Type this line and try again:\n` +
    `  sudo apt-get update && sudo apt-get install -y ${[...new Set(packages.map(nameHere))].join(' ')}`
  );
}

/** What is missing, in words for a person and as packages. Looks only; changes nothing. */
function lacking({ binary, virtualDisplay }) {
  const words = [];
  const packages = [];
  const libraries = missingLibraries(binary);
  if (libraries.length > 0) {
    words.push(...libraries);
    packages.push(...WINDOW_PACKAGES);
  }
  if (!hasFonts()) {
    words.push('fonts');
    packages.push(...FONT_PACKAGES);
  }
  if (virtualDisplay && !isOnPath('Xvfb')) {
    words.push('the virtual display Xvfb');
    packages.push(...VIRTUAL_DISPLAY_PACKAGES);
  }
  return { words, packages };
}

function missingLibraries(binary) {
  const { stdout } = spawnSync('ldd', [binary], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);
}

/** Chromium draws no letter, and may not even start, without a font configuration and one font. */
function hasFonts() {
  if (!existsSync('/etc/fonts/fonts.conf')) return false;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((folder) => existsSync(folder));
  return folders.some((folder) =>
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|ttc|otf|pfb)$/i.test(String(name))),
  );
}

export function isOnPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

/** The name this release of Debian uses, as far as its package lists tell. */
function nameHere(alternatives) {
  return alternatives.find(isInPackageLists) ?? alternatives.at(-1);
}

function isInPackageLists(name) {
  try {
    return execFileSync('apt-cache', ['show', name], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
  } catch {
    return false;
  }
}

/** Their own chatter would bury what the person came for, so it is shown only when something fails. */
function run(command, given) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(command, given, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: environment,
  });
  if (status !== 0) console.error(stderr);
  return status === 0;
}
