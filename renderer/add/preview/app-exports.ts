/**
 * Lists the apps that most people come from, with messages for their names and for how to export
 * there.
 */
export const appExports = [
  { app: 'importing.app.google', howTo: 'importing.app.google.howTo' },
  { app: 'importing.app.microsoft', howTo: 'importing.app.microsoft.howTo' },
  { app: 'importing.app.authy', howTo: 'importing.app.authy.howTo' },
  { app: 'importing.app.aegis', howTo: 'importing.app.aegis.howTo' },
  { app: 'importing.app.twofas', howTo: 'importing.app.twofas.howTo' },
  { app: 'importing.app.ente', howTo: 'importing.app.ente.howTo' },
  { app: 'importing.app.proton', howTo: 'importing.app.proton.howTo' },
  { app: 'importing.app.bitwarden', howTo: 'importing.app.bitwarden.howTo' },
  { app: 'importing.app.onePassword', howTo: 'importing.app.onePassword.howTo' },
  { app: 'importing.app.keepassxc', howTo: 'importing.app.keepassxc.howTo' },
] as const
