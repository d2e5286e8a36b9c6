import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': 'entrada en cuarentena {number}',
  'core.importPlaces.allButLinks': 'todo menos los enlaces de configuración',
  'core.importPlaces.entry': 'entrada {number}',
  'core.importPlaces.item': 'elemento {number}',
  'core.importPlaces.row': 'fila {number}',
  'core.importPlaces.line': 'línea {number}',
  'core.importPlaces.page': 'página {number}',
  'core.importPlaces.picture': 'imagen {number}',
  'core.importPlaces.thePicture': 'la imagen',
  'core.importPlaces.drawing': 'dibujo {number}',
  'core.importPlaces.link': 'enlace {number}',
  'core.importPlaces.lineAndLink': 'línea {line}, enlace {link}',
  'core.importPlaces.within': '{container}, {place}',
  'core.importPlaces.mailText': 'el texto',
  'core.importPlaces.mailPage': 'la página',
  'core.importPlaces.attachment': 'adjunto {number}',
  'core.importPlaces.part': 'parte {part} de {size}',
  'core.importPlaces.reasonAt': '{place}: {reason}',
  'core.importPlaces.record': 'registro {number}',
  'core.importPlaces.card': 'tarjeta {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
