import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': 'qué hacer con las entradas que están en la bóveda de otra forma',
  'cli.known.help':
    'Dos entradas son la misma si coinciden sus nombres, tipo, secreto y ajustes. Si la bóveda tiene una entrada de otra forma, --on-known skip la deja como está; update aplica los dígitos, el algoritmo, el periodo o el PIN nuevos; add vuelve a añadir la entrada, aunque esté ahí con otro nombre, y la restaura de la papelera si está ahí.',
  'cli.known.same': '{name} ya está en la bóveda.',
  'cli.known.changed':
    '{count, plural, one {# entrada está en la bóveda con otros ajustes. Para usar los nuevos, añade --on-known update:} many {# de entradas están en la bóveda con otros ajustes. Para usar los nuevos, añade --on-known update:} other {# entradas están en la bóveda con otros ajustes. Para usar los nuevos, añade --on-known update:}}',
  'cli.known.elsewhere':
    '{count, plural, one {# entrada está en la bóveda con otro nombre. Para añadirla otra vez, usa --on-known add:} many {# de entradas están en la bóveda con otros nombres. Para añadirlas otra vez, usa --on-known add:} other {# entradas están en la bóveda con otros nombres. Para añadirlas otra vez, usa --on-known add:}}',
  'cli.known.trashed':
    '{count, plural, one {# entrada está en la papelera. Restáurala con `countersign restore` o usa --on-known add:} many {# de entradas están en la papelera. Restáuralas con `countersign restore` o usa --on-known add:} other {# entradas están en la papelera. Restáuralas con `countersign restore` o usa --on-known add:}}',
  'cli.known.hereAs': '{name} está aquí como {other}',
  'cli.known.trashedAs': '{name}, como {other}',
  'cli.known.trashedWith': '{name}; esta tiene {changes}',
  'cli.known.trashedAsWith': '{name}, como {other}; esta tiene {changes}',
  'cli.known.unnamed': 'otra entrada',
  'cli.known.sameName':
    'Su secreto es distinto del de la entrada con el mismo nombre. Ahora ambas están en la bóveda.',
  'cli.known.sameSecret': 'Tiene el mismo secreto que {other}.',
} as const satisfies Translated<typeof english>
