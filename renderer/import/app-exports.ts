/** How the apps that most people come from let their entries out. */
export const appExports: readonly { readonly app: string; readonly how: string }[] = [
  {
    app: 'Google Authenticator',
    how: 'Menu, Transfer accounts, Export accounts: pictures of the QR codes that it shows.',
  },
  {
    app: 'Microsoft Authenticator',
    how: 'Lets nothing out itself: the PhoneFactor database of a rooted Android phone.',
  },
  {
    app: 'Authy',
    how: 'Lets nothing out itself: the preferences file of a rooted Android phone.',
  },
  { app: 'Aegis', how: 'Settings, Import & Export, Export: with its password or without.' },
  { app: '2FAS', how: 'Settings, 2FAS Backup, Export: with a password or without.' },
  { app: 'Ente Auth', how: 'Settings, Data, Export codes: encrypted or as text.' },
  { app: 'Proton Authenticator', how: 'Settings, Export: with a password or without.' },
  {
    app: 'Bitwarden',
    how: 'Export vault as JSON or CSV; an encrypted one with a password of its own.',
  },
  { app: '1Password', how: 'In its desktop app: File, Export, in the 1PUX format.' },
  { app: 'KeePassXC', how: 'The .kdbx file itself, or Database, Export to CSV or XML.' },
]
