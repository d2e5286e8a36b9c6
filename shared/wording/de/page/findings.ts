import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': '{taken} hinzugefügt, {leftOut} nicht hinzugefügt',
  'findings.notEverythingAdded': 'Nicht alles wurde hinzugefügt',
  'findings.nothingNew': 'Nichts Neues hinzuzufügen',
  'findings.addThese': 'Diese Einträge hinzufügen?',
  'findings.entriesFound': 'Gefundene Einträge',
  'findings.notAdded': 'Nicht hinzugefügt',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b>: {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i>: {reason}',
  'findings.more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'findings.keepOldApp':
    '{count, plural, one {Behalte die alte App, bis dieser hinzugefügt ist.} other {Behalte die alte App, bis diese hinzugefügt sind.}}',
  'findings.changed':
    '{changed, plural, one {Ein Eintrag hat hier andere Einstellungen.} other {# Einträge haben hier andere Einstellungen.}}',
  'findings.renamed':
    '{renamed, plural, one {Ein Eintrag ist unter einem anderen Namen schon vorhanden.} other {# Einträge sind unter anderen Namen schon vorhanden.}}',
  'findings.changedAndRenamed':
    '{changed, plural, one {Ein Eintrag hat hier andere Einstellungen} other {# Einträge haben hier andere Einstellungen}}, und {renamed, plural, one {einer ist unter einem anderen Namen schon vorhanden} other {# sind unter anderen Namen schon vorhanden}}.',
  'findings.selectChanged':
    '{changed, plural, one {Wähle ihn aus, um deinen zu aktualisieren} other {Wähle diese # aus, um deine zu aktualisieren}}',
  'findings.selectRenamed':
    '{renamed, plural, one {Wähle ihn aus, um ihn noch einmal hinzuzufügen} other {Wähle diese # aus, um sie noch einmal hinzuzufügen}}',
  'findings.inTrash': '<bdi>{name}</bdi> ist im Papierkorb.',
  'findings.manyInTrash':
    '{count, plural, one {# dieser Einträge ist im Papierkorb.} other {# dieser Einträge sind im Papierkorb.}}',
  'findings.restore': '{count, plural, one {Wiederherstellen} other {Alle wiederherstellen}}',
} as const satisfies Translated<typeof english>
