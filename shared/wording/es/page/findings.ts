import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': 'Añadidas: {taken}; no añadidas: {leftOut}',
  'findings.notEverythingAdded': 'No se añadió todo',
  'findings.nothingNew': 'Nada nuevo que añadir',
  'findings.addThese': '¿Añadir estas entradas?',
  'findings.entriesFound': 'Entradas encontradas',
  'findings.notAdded': 'No añadidas',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>: {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i>: {reason}',
  'findings.more': '{count, plural, one {y # más} many {y # más} other {y # más}}',
  'findings.keepOldApp':
    '{count, plural, one {Conserva la aplicación anterior hasta que se añada esta.} many {Conserva la aplicación anterior hasta que se añadan estas.} other {Conserva la aplicación anterior hasta que se añadan estas.}}',
  'findings.changed':
    '{changed, plural, one {Una entrada tiene otros ajustes aquí.} many {# de entradas tienen otros ajustes aquí.} other {# entradas tienen otros ajustes aquí.}}',
  'findings.renamed':
    '{renamed, plural, one {Una entrada ya está aquí con otro nombre.} many {# de entradas ya están aquí con otros nombres.} other {# entradas ya están aquí con otros nombres.}}',
  'findings.changedAndRenamed':
    '{changed, plural, one {Una entrada tiene otros ajustes aquí} many {# de entradas tienen otros ajustes aquí} other {# entradas tienen otros ajustes aquí}}, y {renamed, plural, one {una ya está aquí con otro nombre} many {# ya están aquí con otros nombres} other {# ya están aquí con otros nombres}}.',
  'findings.selectChanged':
    '{changed, plural, one {Selecciónala para actualizar la tuya} many {Selecciona estas # para actualizar las tuyas} other {Selecciona estas # para actualizar las tuyas}}',
  'findings.selectRenamed':
    '{renamed, plural, one {Selecciónala para añadirla otra vez} many {Selecciona estas # para añadirlas otra vez} other {Selecciona estas # para añadirlas otra vez}}',
  'findings.inTrash': '<bdi>{name}</bdi> está en la papelera.',
  'findings.manyInTrash':
    '{count, plural, one {# de estas entradas está en la papelera.} many {# de estas entradas están en la papelera.} other {# de estas entradas están en la papelera.}}',
  'findings.restore': '{count, plural, one {Restaurarla} many {Restaurarlas} other {Restaurarlas}}',
} as const satisfies Translated<typeof english>
