import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'Auf dieser Seite',
  'shell.clipboardClears': 'Die Zwischenablage wird geleert',
  'shell.presenting': 'Codes verborgen',
  'shell.presenting.end': 'Codes verborgen: Präsentationsmodus beenden',
  'shell.presenting.command': 'Präsentationsmodus: alle Codes verbergen',
  'shell.demo': 'Demo',
  'shell.demo.hint':
    'Diese Einträge sind erfunden. Dein eigener Tresor bleibt unberührt, und alles hier wird entfernt, sobald die Demo endet.',
} as const satisfies Translated<typeof english>
