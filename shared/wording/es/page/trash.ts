import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, one {<bdi>{name}</bdi> no se podrá recuperar después. Sin otra copia del secreto, puedes perder el acceso a la cuenta.} many {# de entradas no se podrán recuperar después. Sin otra copia de los secretos, puedes perder el acceso a las cuentas.} other {# entradas no se podrán recuperar después. Sin otra copia de los secretos, puedes perder el acceso a las cuentas.}}',
  'trash.deleteForGood': 'Eliminar para siempre',
  'trash.daysLeft':
    '{days, plural, =0 {se elimina la próxima vez que se inicie Countersign} one {queda # día} many {quedan # de días} other {quedan # días}}',
  'trash.earlierSecret': 'Secreto anterior de {name}',
  'trash.restoreNamed': 'Restaurar {title}',
  'trash.empty': 'Vaciar la papelera',
  'trash.hint': 'Las entradas se quedan aquí 30 días. Después se eliminan para siempre.',
  'trash.loading': 'Cargando la papelera',
  'trash.isEmpty': 'La papelera está vacía.',
  'trash.removedEntries': 'Entradas quitadas',
  'trash.purged': 'Eliminado para siempre',
  'trash.purge.title': '¿Eliminar para siempre?',
  'trash.purge.named': 'Eliminar {title} para siempre',
  'trash.restored': 'Restaurado: {names}',
} as const satisfies Translated<typeof english>
