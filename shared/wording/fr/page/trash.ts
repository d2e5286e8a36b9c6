import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, one {<bdi>{name}</bdi> ne pourra plus être récupéré ensuite. Sans autre copie du secret, vous pourriez perdre l’accès au compte.} many {# d’entrées ne pourront plus être récupérées ensuite. Sans autre copie des secrets, vous pourriez perdre l’accès aux comptes.} other {# entrées ne pourront plus être récupérées ensuite. Sans autre copie des secrets, vous pourriez perdre l’accès aux comptes.}}',
  'trash.deleteForGood': 'Supprimer définitivement',
  'trash.daysLeft':
    '{days, plural, =0 {supprimée au prochain démarrage de Countersign} one {# jour restant} many {# de jours restants} other {# jours restants}}',
  'trash.earlierSecret': 'Ancien secret de {name}',
  'trash.restoreNamed': 'Restaurer {title}',
  'trash.empty': 'Vider la corbeille',
  'trash.hint': 'Les entrées restent ici 30 jours, puis sont supprimées définitivement.',
  'trash.loading': 'Chargement de la corbeille',
  'trash.isEmpty': 'La corbeille est vide.',
  'trash.removedEntries': 'Entrées retirées',
  'trash.purged': 'Suppression définitive effectuée',
  'trash.purge.title': 'Supprimer définitivement ?',
  'trash.purge.named': 'Supprimer définitivement {title}',
  'trash.restored': 'Restauré : {names}',
} as const satisfies Translated<typeof english>
