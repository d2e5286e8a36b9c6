import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter':
    'Solo una entrada basada en un contador tiene un contador siguiente.',
  'core.entries.counterAtEnd': 'El contador de esta entrada ha llegado a su fin.',
  'core.entries.noSuchCode': 'Esta entrada no tiene ese código para copiar.',
  'core.entries.tooMany': 'Una bóveda puede tener como máximo {entries, number} entradas.',
  'core.entries.gone': 'Esta entrada ya no está aquí.',
  'core.entries.noPin': 'Una entrada de tipo {type} no tiene PIN.',
  'core.entries.noSuchField': 'Una entrada de tipo {type} no tiene {field}.',
  'core.entries.orderNamesTwice': 'El orden nuevo nombra una entrada dos veces.',
  'core.entries.noWebsite': 'Un sitio web es un nombre como github.com o su dirección https.',
  'core.entries.changedElsewhere':
    'Esta entrada se cambió mientras tanto en otra ventana o en otro programa.',
  'core.entries.tooManyTags':
    'Una entrada puede tener como máximo {tagsPerEntry, number} etiquetas.',
} as const satisfies Translated<typeof english>
