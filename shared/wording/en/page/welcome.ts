export const welcome = {
  'welcome.confirm.wrong': 'That doesn’t match the key. Check what you wrote down.',
  'welcome.confirm.ask': 'Type these two groups from what you wrote down.',
  'welcome.confirm.back': 'Show the key again',
  'welcome.confirm.do': 'Confirm',
  'welcome.text.title': 'Countersign recovery key',
  'welcome.text.saved': 'Saved on {day}.',
  'welcome.text.madeAndSaved': 'Made on {made}, saved on {saved}.',
  'welcome.text.use':
    'It opens the vault and its backups when nothing else does. Keep this file anywhere but on this\ncomputer: together with a backup, it gives access to every code.',
  'welcome.paper.use':
    'Opens the vault and its backups when nothing else does. Keep this paper safe: together with a backup, it gives access to every code.',
  'welcome.paper.vaultOf': 'Vault of',
  'welcome.paper.writtenOn': 'Written on',
  'welcome.replace.title': 'A new recovery key',
  'welcome.show.text':
    'It opens your vault and its backups when nothing else does. Make sure nobody is looking.',
  'welcome.replace.do': 'Make a new key',
  'welcome.replace.why':
    'Do this if someone may have seen your recovery key, or if you’ve lost it. The new key opens your vault and every backup from now on. {known, select, yes {The key made on {day}} other {The old key}} opens none of them.',
  'welcome.replace.earlier':
    '{known, select, yes {The key made on {day}} other {The old key}} still opens the backups and copies that you already have. Anyone who has it can read those. Delete any that others could get to, and replace your most important secrets on their websites.',
  'welcome.sheet.print': 'Print or save as PDF',
  'welcome.sheet.warning.made':
    'Made on {day}. Anyone who has this key and one of your backups can read your codes.',
  'welcome.sheet.help': 'How to get back in with it',
  'welcome.sheet.written': 'I’ve written it down',
  'welcome.step.text':
    'It opens your vault and its backups if you forget the passphrase or lose the keychain. Keep it on paper, or anywhere but on this computer.',
  'welcome.title': 'Welcome',
  'welcome.intro':
    'Countersign keeps the second factor of your accounts on this computer, and only here. Where should your secrets live?',
  'welcome.join': 'I have Countersign on another computer',
  'welcome.join.title': 'Bring your codes here',
  'welcome.join.intro':
    'Each of your computers has a vault of its own, and they stay the same. Choose where this one lives. Next, you scan a code that the other computer shows.',
  'welcome.join.create': 'Create vault and join',
  'welcome.join.not': 'Start with an empty vault instead',
  'welcome.earlier': 'There was a vault on this computer: its newest backup is from {moment}.',
  'welcome.earlier.restore': 'Restore it',
  'welcome.place': 'Where your secrets live',
  'welcome.place.keychain': 'The system’s keychain',
  'welcome.place.keychain.hint':
    'Your system’s keychain. It opens when you sign in to this computer.',
  'welcome.place.file.hint':
    'Encrypted with a passphrase that only you know. You type it each time Countersign starts.',
  'welcome.passphrase.optional': 'Passphrase (optional)',
  'welcome.passphrase.hint':
    'Countersign then locks itself and asks for the passphrase, in addition to the keychain’s own protection.',
  'welcome.create': 'Create vault',
  'welcome.confirm.group': 'Group {number}',
  'welcome.paper.titleOfDay': 'Countersign recovery key of {day}',
  'welcome.sheet.warning': 'Anyone who has this key and one of your backups can read your codes.',
} as const
