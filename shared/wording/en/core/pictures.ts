/** Says why a picture can’t be read. */
export const pictures = {
  'core.pictures.empty': '{name} is empty.',
  'core.pictures.notOne':
    '{name} can’t be read as a picture. Countersign reads PNG, JPEG, WebP, GIF, BMP, TIFF, AVIF, and SVG.',
  'core.pictures.tooManyPixels':
    '{name} claims to have {width} × {height} pixels. At most {megapixels} megapixels are allowed.',
  'core.pictures.tooManyBytes': '{name} is larger than {megabytes} MB.',
  'core.pictures.damaged': '{name} is damaged or cut off, so the picture can’t be read.',
  'core.pictures.slow':
    '{name} took more than {seconds, plural, one {# second} other {# seconds}} to read, so Countersign stopped.',
  'core.pictures.brokeDecoder':
    '{name} can’t be read: the picture reader crashed. The picture may be damaged.',
  'core.pictures.stopped': 'Reading {name} was stopped.',
} as const
