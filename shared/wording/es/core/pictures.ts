import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name} está vacío.',
  'core.pictures.notOne':
    '{name} no se puede leer como imagen. Countersign lee PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF y SVG.',
  'core.pictures.tooManyPixels':
    '{name} dice tener {width} × {height} píxeles. Se permiten como máximo {megapixels} megapíxeles.',
  'core.pictures.tooManyBytes': '{name} pesa más de {megabytes} MB.',
  'core.pictures.damaged': '{name} está dañado o cortado, así que la imagen no se puede leer.',
  'core.pictures.slow':
    '{name} tardó más de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} en leerse, así que Countersign se detuvo.',
  'core.pictures.brokeDecoder':
    '{name} no se puede leer: el lector de imágenes falló. Puede que la imagen esté dañada.',
  'core.pictures.stopped': 'Se detuvo la lectura de {name}.',
} as const satisfies Translated<typeof english>
