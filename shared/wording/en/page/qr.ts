export const qr = {
  'qr.noCameraWasFound': 'No camera was found.',
  'qr.cameraWasRefusedAllow':
    'The camera was refused. Allow it in the system’s privacy settings and try again.',
  'qr.cameraUseByAnother': 'The camera is in use by another program, or was unplugged.',
  'qr.cameraCouldNotBe': 'The camera could not be started.',
  'qr.thePicture': 'The picture',
  'qr.nameTIFFPictureWhich':
    '{name} is a TIFF picture, which cannot be read here: bring it in with Import, or save it as PNG.',
  'qr.nameCannotBeRead': '{name} cannot be read from its place.',
  'qr.nameUsesFilterEffects':
    '{name} uses filter effects, which are not rendered. Save it as PNG first.',
  'qr.noScreenOrWindow': 'No screen or window was shared.',
  'qr.screenCouldNotBe': 'The screen could not be captured.',
} as const
