import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name}: vazio.',
  'core.pictures.notOne':
    'Não é possível ler {name} como imagem. O Countersign lê PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF e SVG.',
  'core.pictures.tooManyPixels':
    '{name} declara ter {width} × {height} pixels. No máximo {megapixels} megapixels são permitidos.',
  'core.pictures.tooManyBytes': '{name} tem mais de {megabytes} MB.',
  'core.pictures.damaged':
    '{name}: não é possível ler a imagem, porque está danificada ou cortada.',
  'core.pictures.slow':
    '{seconds, plural, one {A leitura de {name} demorou mais de # segundo, por isso o Countersign parou.} many {A leitura de {name} demorou mais de # de segundos, por isso o Countersign parou.} other {A leitura de {name} demorou mais de # segundos, por isso o Countersign parou.}}',
  'core.pictures.brokeDecoder':
    'Não é possível ler {name}: o leitor de imagens falhou. A imagem pode estar danificada.',
  'core.pictures.stopped': 'A leitura de {name} foi interrompida.',
} as const satisfies Translated<typeof english>
