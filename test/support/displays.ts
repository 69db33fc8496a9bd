import { z } from 'zod';

/** What a program must be told to draw on a display. */
type Display = { readonly DISPLAY: string; readonly XAUTHORITY: string };

const displaysSchema = z.array(z.object({ DISPLAY: z.string(), XAUTHORITY: z.string() }));

/** The virtual displays that this run was given, by `electron/runtime/with-display.mjs`; none on a screen of a person. */
export const displays: readonly Display[] = displaysSchema.parse(JSON.parse(process.env.HOLDLINE_DISPLAYS ?? '[]'));

/** Gives a worker a display of its own: windows on one display take the focus from each other. */
export function takeDisplay(workerIndex: number): void {
  Object.assign(process.env, displays[workerIndex]);
}
