import { app, Menu } from 'electron';
import { type MenuHandlers, menuTemplate } from './menu-template';

/** Sets the menu bar. What belongs to an incident goes to the window as an action; the window says no where it must. [X1] */
export function setMenu(handlers: MenuHandlers, quickCaptureKeys: string | null): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(handlers, process.platform === 'darwin', app.isPackaged, quickCaptureKeys)),
  );
}
