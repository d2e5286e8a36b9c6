import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': 'entrée en quarantaine {number}',
  'core.importPlaces.allButLinks': 'tout sauf les liens de configuration',
  'core.importPlaces.entry': 'entrée {number}',
  'core.importPlaces.item': 'élément {number}',
  'core.importPlaces.row': 'rangée {number}',
  'core.importPlaces.line': 'ligne {number}',
  'core.importPlaces.page': 'page {number}',
  'core.importPlaces.picture': 'image {number}',
  'core.importPlaces.thePicture': 'l’image',
  'core.importPlaces.drawing': 'dessin {number}',
  'core.importPlaces.link': 'lien {number}',
  'core.importPlaces.lineAndLink': 'ligne {line}, lien {link}',
  'core.importPlaces.within': '{container}, {place}',
  'core.importPlaces.mailText': 'le texte',
  'core.importPlaces.mailPage': 'la page',
  'core.importPlaces.attachment': 'pièce jointe {number}',
  'core.importPlaces.part': 'partie {part} sur {size}',
  'core.importPlaces.reasonAt': '{place} : {reason}',
  'core.importPlaces.record': 'enregistrement {number}',
  'core.importPlaces.card': 'carte {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
