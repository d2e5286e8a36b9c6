import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': 'Nur ein zählerbasierter Eintrag hat einen nächsten Zählerstand.',
  'core.entries.counterAtEnd': 'Der Zähler dieses Eintrags ist am Ende.',
  'core.entries.noSuchCode': 'Dieser Eintrag hat keinen solchen Code zum Kopieren.',
  'core.entries.tooMany': 'Ein Tresor kann höchstens {entries, number} Einträge haben.',
  'core.entries.gone': 'Dieser Eintrag ist nicht mehr hier.',
  'core.entries.noPin': 'Ein Eintrag vom Typ {type} hat keine PIN.',
  'core.entries.noSuchField': 'Ein Eintrag vom Typ {type} hat kein Feld {field}.',
  'core.entries.orderNamesTwice': 'Die neue Reihenfolge nennt einen Eintrag zweimal.',
  'core.entries.noWebsite': 'Eine Website ist ein Name wie github.com oder ihre https-Adresse.',
  'core.entries.changedElsewhere':
    'Dieser Eintrag wurde inzwischen in einem anderen Fenster oder Programm geändert.',
  'core.entries.tooManyTags': 'Ein Eintrag kann höchstens {tagsPerEntry, number} Tags haben.',
} as const satisfies Translated<typeof english>
