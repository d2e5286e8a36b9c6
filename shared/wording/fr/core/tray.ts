import type { tray as english } from '../../en/core/tray.ts'
import type { Translated } from '../../translated.ts'

export const tray = {
  'core.tray.open': 'Ouvrir Countersign',
  'core.tray.quick': 'Accès rapide',
  'core.tray.scan': 'Scanner l’écran',
  'core.tray.lock': 'Verrouiller',
  'core.tray.quit': 'Quitter Countersign',
  'core.tray.copies': 'Copie le code',
  'core.tray.nonePinned': 'Épinglez une entrée pour copier son code ici',
  'core.tray.more': '{count, plural, one {# de plus…} many {# de plus…} other {# de plus…}}',
  'core.tray.withCode': '{name} : {code}',
  'core.tray.notCopied': 'Le code n’a pas pu être copié',
} as const satisfies Translated<typeof english>
