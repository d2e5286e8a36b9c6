import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name} ist leer.',
  'core.pictures.notOne':
    '{name} kann nicht als Bild gelesen werden. Countersign liest PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF und SVG.',
  'core.pictures.tooManyPixels':
    '{name} hat angeblich {width} × {height} Pixel. Erlaubt sind höchstens {megapixels} Megapixel.',
  'core.pictures.tooManyBytes': '{name} ist größer als {megabytes} MB.',
  'core.pictures.damaged':
    '{name} ist beschädigt oder abgeschnitten, daher kann das Bild nicht gelesen werden.',
  'core.pictures.slow':
    '{name} zu lesen dauerte länger als {seconds, plural, one {# Sekunde} other {# Sekunden}}, daher hat Countersign aufgehört.',
  'core.pictures.brokeDecoder':
    '{name} kann nicht gelesen werden: Der Bildleser ist abgestürzt. Vielleicht ist das Bild beschädigt.',
  'core.pictures.stopped': 'Das Lesen von {name} wurde angehalten.',
} as const satisfies Translated<typeof english>
