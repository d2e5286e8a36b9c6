import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Raccourcis clavier',
  'keys.move': 'Passer d’une entrée à l’autre',
  'keys.copy': 'Copier le code',
  'keys.copyNext': 'Copier le code suivant',
  'keys.details': 'Ouvrir les détails',
  'keys.reorder': 'Monter ou descendre l’entrée',
  'keys.remove': 'Mettre l’entrée à la corbeille',
  'keys.add': 'Ajouter une entrée',
  'keys.paste': 'Ajouter l’image ou le lien copié',
  'keys.help': 'Cette liste',
} as const satisfies Translated<typeof english>
