export const qr = {
  'qr.camera.none': 'No camera was found.',
  'qr.camera.refused':
    'Camera access was denied. Allow it in your system’s privacy settings, then try again.',
  'qr.camera.busy': 'The camera is in use by another app, or was unplugged.',
  'qr.camera.failed': 'The camera couldn’t be started.',
  'qr.screen.none': 'No screen or window was shared.',
  'qr.screen.failed': 'The screen couldn’t be captured.',
  'qr.picture': 'The picture',
  'qr.picture.tiff':
    '{name} is a TIFF picture, which can’t be read here. Use Import instead, or save it as a PNG.',
  'qr.picture.gone': '{name} can no longer be read. It may have been moved.',
  'qr.picture.filters':
    '{name} uses filter effects, which aren’t supported. Save it as a PNG first.',
} as const
