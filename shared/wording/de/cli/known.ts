import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': 'was mit Einträgen geschieht, die in anderer Form im Tresor sind',
  'cli.known.help':
    'Zwei Einträge sind gleich, wenn Namen, Typ, Geheimnis und Einstellungen übereinstimmen. Hat der Tresor einen Eintrag in anderer Form, lässt --on-known skip ihn, wie er ist; update übernimmt neue Ziffern, Algorithmus, Zeitraum oder PIN; add fügt den Eintrag noch einmal hinzu, auch wenn er unter einem anderen Namen da ist, und stellt ihn aus dem Papierkorb wieder her, wenn er dort ist.',
  'cli.known.same': '{name} ist schon im Tresor.',
  'cli.known.changed':
    '{count, plural, one {# Eintrag ist mit anderen Einstellungen im Tresor. Um die neuen zu verwenden, füge --on-known update hinzu:} other {# Einträge sind mit anderen Einstellungen im Tresor. Um die neuen zu verwenden, füge --on-known update hinzu:}}',
  'cli.known.elsewhere':
    '{count, plural, one {# Eintrag ist unter einem anderen Namen im Tresor. Um ihn noch einmal hinzuzufügen, verwende --on-known add:} other {# Einträge sind unter anderen Namen im Tresor. Um sie noch einmal hinzuzufügen, verwende --on-known add:}}',
  'cli.known.trashed':
    '{count, plural, one {# Eintrag ist im Papierkorb. Stell ihn mit `countersign restore` wieder her oder verwende --on-known add:} other {# Einträge sind im Papierkorb. Stell sie mit `countersign restore` wieder her oder verwende --on-known add:}}',
  'cli.known.hereAs': '{name} ist hier als {other}',
  'cli.known.trashedAs': '{name}, als {other}',
  'cli.known.trashedWith': '{name}; dieser hat {changes}',
  'cli.known.trashedAsWith': '{name}, als {other}; dieser hat {changes}',
  'cli.known.unnamed': 'ein anderer Eintrag',
  'cli.known.sameName':
    'Sein Geheimnis unterscheidet sich von dem des Eintrags mit demselben Namen. Beide sind jetzt im Tresor.',
  'cli.known.sameSecret': 'Er hat dasselbe Geheimnis wie {other}.',
} as const satisfies Translated<typeof english>
