import { app, BrowserWindow } from 'electron';

// Chromium as anybody has it: a window with scripts and a network, and nothing of ours that would stop either.
void app.whenReady().then(() => new BrowserWindow({ width: 1000, height: 700 }).loadURL('about:blank'));
