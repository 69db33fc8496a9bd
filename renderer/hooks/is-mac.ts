/** Whether keys are named as a Mac names them. */
export const isMac = navigator.userAgent.includes('Mac');
