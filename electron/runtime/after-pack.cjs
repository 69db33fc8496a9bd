// Given the Electron of node_modules, electron-builder also packs the default app that makes `electron <folder>` work.
// A released app must not be able to start other code with it, so it goes.
const { rm } = require('node:fs/promises');
const path = require('node:path');

module.exports = ({ appOutDir }) => rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
