import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': 'de {host}',
  'actions.nothingFound': 'Aucune commande ni entrée ne porte ce nom',
  'actions.search': 'Commande ou entrée',
  'actions.camera': 'Utiliser la caméra',
  'actions.accounts': 'Comptes de serveurs',
  'actions.addServer': 'Ajouter un serveur',
  'actions.trash': 'Afficher la corbeille',
  'actions.recoveryKey': 'Afficher la clé de récupération',
} as const satisfies Translated<typeof english>
