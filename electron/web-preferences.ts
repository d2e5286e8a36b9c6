import { app, type Session, type WebPreferences } from 'electron'

/** These restrictions apply to every page of ours, whichever window it is in. */
export function webPreferences(session: Session, preload: string): WebPreferences {
  return {
    session,
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // A hidden page is told that it is hidden, and clears its contents.
    backgroundThrottling: true,
    spellcheck: false,
    disableDialogs: true,
    devTools: !app.isPackaged,
  }
}
