import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': 'Countersign mit erfundenen Einträgen ausprobieren',
  'cli.demo.description':
    'Öffnet Countersign mit erfundenen Einträgen, zum Ausprobieren oder Vorführen, bis du es beendest.',
  'cli.demo.help.apart':
    'Dein eigener Tresor bleibt unberührt: Die Demo hat einen Tresor in einem temporären Ordner, der beim Beenden entfernt wird, nutzt nie den Schlüsselbund und verbindet sich nur mit ihrem eigenen Übungsserver auf diesem Computer.',
  'cli.demo.ownVault':
    'Fehler: Die Demo legt ihren eigenen Tresor an; lass also --vault und Passphrasen weg',
  'cli.demo.started':
    'Dies ist eine Demo mit erfundenen Einträgen. Dein eigener Tresor bleibt unberührt, und alles, was du hier tust, wird beim Beenden entfernt. Die Passphrase lautet „{passphrase}“.',
} as const satisfies Translated<typeof english>
