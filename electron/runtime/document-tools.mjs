// node electron/runtime/document-tools.mjs
// For tests that open exported files with other software: sees to it that LibreOffice, pdftotext and unzip are there. Says in
// words what is missing, and ends with 1, where it cannot be had.
import { ensureDocumentTools } from './system-packages.mjs';

const missing = ensureDocumentTools();
if (missing !== null) {
  console.log(missing);
  process.exitCode = 1;
}
