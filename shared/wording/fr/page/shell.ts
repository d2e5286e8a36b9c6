import type { shell as english } from '../../en/page/shell.ts'
import type { Translated } from '../../translated.ts'

export const shell = {
  'shell.sections': 'Sur cette page',
  'shell.clipboardClears': 'Le presse-papiers va être vidé',
  'shell.presenting': 'Codes masqués',
  'shell.presenting.end': 'Codes masqués : quitter le mode présentation',
  'shell.presenting.command': 'Mode présentation : masquer tous les codes',
  'shell.demo': 'Démo',
  'shell.demo.hint':
    'Ces entrées sont inventées. Votre propre coffre reste intact, et tout ce qui est ici disparaît à la fin de la démo.',
} as const satisfies Translated<typeof english>
