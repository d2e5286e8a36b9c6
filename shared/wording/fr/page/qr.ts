import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'Aucun appareil photo trouvé.',
  'qr.camera.refused':
    'L’accès à l’appareil photo a été refusé. Autorisez-le dans les réglages de confidentialité de votre système, puis réessayez.',
  'qr.camera.busy': 'L’appareil photo est utilisé par une autre application, ou a été débranché.',
  'qr.camera.failed': 'L’appareil photo n’a pas pu démarrer.',
  'qr.screen.none': 'Aucun écran ni aucune fenêtre n’a été partagé.',
  'qr.screen.failed': 'L’écran n’a pas pu être capturé.',
  'qr.picture': 'L’image',
  'qr.picture.tiff':
    '{name} est une image TIFF, illisible ici. Utilisez plutôt Importer, ou enregistrez-la en PNG.',
  'qr.picture.gone': '{name} n’est plus lisible. Le fichier a peut-être été déplacé.',
  'qr.picture.filters':
    '{name} utilise des effets de filtre, qui ne sont pas pris en charge. Enregistrez d’abord l’image en PNG.',
} as const satisfies Translated<typeof english>
