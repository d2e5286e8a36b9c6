import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'Aucune caméra trouvée.',
  'qr.camera.refused':
    'L’accès à la caméra a été refusé. Autorisez-le dans les réglages de confidentialité de votre système, puis réessayez.',
  'qr.camera.busy': 'La caméra est utilisée par une autre application, ou a été débranchée.',
  'qr.camera.failed': 'La caméra n’a pas pu démarrer.',
  'qr.screen.none': 'Aucun écran ni aucune fenêtre n’a été partagé.',
  'qr.screen.failed': 'L’écran n’a pas pu être capturé.',
  'qr.picture': 'L’image',
  'qr.picture.tiff':
    '{name} est une image TIFF, illisible ici. Utilisez plutôt Importer, ou enregistrez-la en PNG.',
  'qr.picture.gone': '{name} n’est plus lisible. Le fichier a peut-être été déplacé.',
  'qr.picture.filters':
    '{name} utilise des effets de filtre, qui ne sont pas pris en charge. Enregistrez d’abord l’image en PNG.',
} as const satisfies Translated<typeof english>
