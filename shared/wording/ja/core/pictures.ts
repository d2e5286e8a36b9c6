import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name}は空です。',
  'core.pictures.notOne':
    '{name}を画像として読み取れません。Countersignは、PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF、SVGに対応しています。',
  'core.pictures.tooManyPixels':
    '{name}のサイズは{width} × {height}ピクセルと記されています。上限は{megapixels}メガピクセルです。',
  'core.pictures.tooManyBytes': '{name}は{megabytes} MBを超えています。',
  'core.pictures.damaged': '{name}は破損しているか途中で切れているため、画像を読み取れません。',
  'core.pictures.slow':
    '{name}の読み取りに{seconds, plural, other {#秒}}以上かかったため、停止しました。',
  'core.pictures.brokeDecoder':
    '{name}を読み取れません。画像の読み取り処理がクラッシュしました。画像が破損している可能性があります。',
  'core.pictures.stopped': '{name}の読み取りを停止しました。',
} as const satisfies Translated<typeof english>
