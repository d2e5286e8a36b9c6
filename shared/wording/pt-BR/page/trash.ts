import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, one {Depois disso, não é possível recuperar <bdi>{name}</bdi>. Sem outra cópia do segredo, você pode perder o acesso à conta.} many {Depois disso, não é possível recuperar # de entradas. Sem outra cópia dos segredos, você pode perder o acesso às contas.} other {Depois disso, não é possível recuperar # entradas. Sem outra cópia dos segredos, você pode perder o acesso às contas.}}',
  'trash.deleteForGood': 'Excluir de vez',
  'trash.daysLeft':
    '{days, plural, =0 {será excluída no próximo início do Countersign} one {# dia restante} many {# de dias restantes} other {# dias restantes}}',
  'trash.earlierSecret': 'Segredo anterior de {name}',
  'trash.restoreNamed': 'Restaurar {title}',
  'trash.empty': 'Esvaziar a lixeira',
  'trash.hint': 'As entradas ficam aqui por 30 dias. Depois, são excluídas de vez.',
  'trash.loading': 'Carregando a lixeira',
  'trash.isEmpty': 'A lixeira está vazia.',
  'trash.removedEntries': 'Entradas removidas',
  'trash.purged': 'Exclusão definitiva concluída',
  'trash.purge.title': 'Excluir de vez?',
  'trash.purge.named': 'Excluir {title} de vez',
  'trash.restored': 'Restauração concluída: {names}',
} as const satisfies Translated<typeof english>
