import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Raccourcis clavier',
  'keys.search': 'Rechercher (ou simplement taper)',
  'keys.move': 'Passer d’une entrée à l’autre',
  'keys.copy': 'Copier le code',
  'keys.copyNext': 'Copier le code suivant',
  'keys.details': 'Ouvrir les détails',
  'keys.reorder': 'Monter ou descendre l’entrée',
  'keys.remove': 'Mettre l’entrée à la corbeille',
  'keys.add': 'Ajouter une entrée',
  'keys.paste': 'Ajouter l’image ou le lien copié',
  'keys.help': 'Cette liste',
  'keys.anywhere': 'Partout',
  'keys.list': 'Dans la liste',
  'keys.quick': 'Dans l’accès rapide',
  'keys.quick.type': 'Saisir le code dans le programme au premier plan',
  'keys.quick.backupCode': 'Copier un code de secours',
} as const satisfies Translated<typeof english>
