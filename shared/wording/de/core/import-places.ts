import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': 'zurückgestellter Eintrag {number}',
  'core.importPlaces.allButLinks': 'alles außer den Einrichtungslinks',
  'core.importPlaces.entry': 'Eintrag {number}',
  'core.importPlaces.item': 'Element {number}',
  'core.importPlaces.row': 'Zeile {number}',
  'core.importPlaces.line': 'Zeile {number}',
  'core.importPlaces.page': 'Seite {number}',
  'core.importPlaces.picture': 'Bild {number}',
  'core.importPlaces.thePicture': 'das Bild',
  'core.importPlaces.drawing': 'Zeichnung {number}',
  'core.importPlaces.link': 'Link {number}',
  'core.importPlaces.lineAndLink': 'Zeile {line}, Link {link}',
  'core.importPlaces.within': '{container}, {place}',
  'core.importPlaces.mailText': 'der Text',
  'core.importPlaces.mailPage': 'die Seite',
  'core.importPlaces.attachment': 'Anhang {number}',
  'core.importPlaces.part': 'Teil {part} von {size}',
  'core.importPlaces.reasonAt': '{place}: {reason}',
  'core.importPlaces.record': 'Datensatz {number}',
  'core.importPlaces.card': 'Karte {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
