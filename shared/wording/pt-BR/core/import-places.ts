import type { importPlaces as english } from '../../en/core/import-places.ts'
import type { Translated } from '../../translated.ts'

export const importPlaces = {
  'core.importPlaces.quarantined': 'entrada em quarentena {number}',
  'core.importPlaces.allButLinks': 'tudo, exceto os links de configuração',
  'core.importPlaces.entry': 'entrada {number}',
  'core.importPlaces.item': 'item {number}',
  'core.importPlaces.row': 'linha {number}',
  'core.importPlaces.line': 'linha {number}',
  'core.importPlaces.page': 'página {number}',
  'core.importPlaces.picture': 'imagem {number}',
  'core.importPlaces.thePicture': 'a imagem',
  'core.importPlaces.drawing': 'desenho {number}',
  'core.importPlaces.link': 'link {number}',
  'core.importPlaces.lineAndLink': 'linha {line}, link {link}',
  'core.importPlaces.within': '{container}, {place}',
  'core.importPlaces.mailText': 'o texto',
  'core.importPlaces.mailPage': 'a página',
  'core.importPlaces.attachment': 'anexo {number}',
  'core.importPlaces.part': 'parte {part} de {size}',
  'core.importPlaces.reasonAt': '{place}: {reason}',
  'core.importPlaces.record': 'registro {number}',
  'core.importPlaces.card': 'cartão {number}',
  'core.importPlaces.file': '{name}',
} as const satisfies Translated<typeof english>
