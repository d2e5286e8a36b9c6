import type { pictures as english } from '../../en/core/pictures.ts'
import type { Translated } from '../../translated.ts'

export const pictures = {
  'core.pictures.empty': '{name} 为空。',
  'core.pictures.notOne':
    '{name} 无法作为图片读取。Countersign 可读取 PNG、JPEG、WebP、GIF、BMP、TIFF、AVIF 和 SVG。',
  'core.pictures.tooManyPixels':
    '{name} 声称有 {width} × {height} 像素。最多允许 {megapixels} 百万像素。',
  'core.pictures.tooManyBytes': '{name} 大于 {megabytes} MB。',
  'core.pictures.damaged': '{name} 已损坏或被截断，因此无法读取图片。',
  'core.pictures.slow':
    '读取 {name} 超过 {seconds, plural, other {# 秒}}，因此 Countersign 已停止。',
  'core.pictures.brokeDecoder': '无法读取 {name}：图片读取器崩溃。图片可能已损坏。',
  'core.pictures.stopped': '已停止读取 {name}。',
} as const satisfies Translated<typeof english>
