import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name} est vide.',
  'core.pictures.notOne':
    '{name} ne peut pas être lu comme une image. Countersign lit PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF et SVG.',
  'core.pictures.tooManyPixels':
    '{name} prétend avoir {width} × {height} pixels. Au plus {megapixels} mégapixels sont autorisés.',
  'core.pictures.tooManyBytes': '{name} dépasse {megabytes} Mo.',
  'core.pictures.damaged': '{name} est endommagé ou tronqué : l’image est illisible.',
  'core.pictures.slow':
    '{seconds, plural, one {{name} demandait plus de # seconde de lecture ; Countersign s’est arrêté.} many {{name} demandait plus de # de secondes de lecture ; Countersign s’est arrêté.} other {{name} demandait plus de # secondes de lecture ; Countersign s’est arrêté.}}',
  'core.pictures.brokeDecoder':
    '{name} est illisible : le lecteur d’images a planté. L’image est peut-être endommagée.',
  'core.pictures.stopped': 'La lecture de {name} a été arrêtée.',
} as const satisfies Translated<typeof english>
