import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': 'Seule une entrée à compteur a un compteur suivant.',
  'core.entries.counterAtEnd': 'Le compteur de cette entrée est arrivé au bout.',
  'core.entries.noSuchCode': 'Cette entrée n’a pas de tel code à copier.',
  'core.entries.tooMany': 'Un coffre peut contenir au plus {entries, number} entrées.',
  'core.entries.gone': 'Cette entrée n’est plus ici.',
  'core.entries.noPin': 'Une entrée de type {type} n’a pas de code PIN.',
  'core.entries.noSuchField': 'Une entrée de type {type} n’a pas de {field}.',
  'core.entries.orderNamesTwice': 'Le nouvel ordre nomme deux fois une entrée.',
  'core.entries.noWebsite': 'Un site web est un nom comme github.com, ou son adresse https.',
  'core.entries.changedElsewhere':
    'Cette entrée a été modifiée entre-temps dans une autre fenêtre ou un autre programme.',
  'core.entries.tooManyTags': 'Une entrée peut avoir au plus {tagsPerEntry, number} étiquettes.',
} as const satisfies Translated<typeof english>
