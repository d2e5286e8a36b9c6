import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': 'Só uma entrada baseada em contador tem um próximo contador.',
  'core.entries.counterAtEnd': 'O contador desta entrada chegou ao fim.',
  'core.entries.noSuchCode': 'Esta entrada não tem esse código para copiar.',
  'core.entries.tooMany': 'Um cofre pode ter no máximo {entries, number} entradas.',
  'core.entries.gone': 'Esta entrada não está mais aqui.',
  'core.entries.noPin': 'Uma entrada do tipo {type} não tem PIN.',
  'core.entries.noSuchField': 'Uma entrada do tipo {type} não tem {field}.',
  'core.entries.orderNamesTwice': 'A nova ordem cita uma entrada duas vezes.',
  'core.entries.noWebsite': 'Um site é um nome como github.com ou o endereço https dele.',
  'core.entries.changedElsewhere':
    'Esta entrada foi alterada em outra janela ou outro programa nesse meio-tempo.',
  'core.entries.tooManyTags': 'Uma entrada pode ter no máximo {tagsPerEntry, number} etiquetas.',
} as const satisfies Translated<typeof english>
