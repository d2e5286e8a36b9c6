import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': 'Les écrans ne peuvent être répertoriés que pendant un scan.',
  'core.screens.gone': 'Cet écran ou cette fenêtre n’est plus là.',
  'core.screens.notAllowed':
    'macOS ne laisse pas Countersign voir l’écran. Autorisez-le dans Réglages Système > Confidentialité et sécurité > Enregistrement de l’écran, puis quittez et rouvrez Countersign.',
  'core.screens.notShared':
    'Votre bureau n’a pas partagé l’écran avec Countersign. Relancez le scan et choisissez un écran quand il le demande.',
  'core.screens.unreadable':
    'L’écran n’a pas pu être capturé. Un moniteur a peut-être été débranché entre-temps. Réessayez.',
  'core.screens.noCode':
    'Aucun code QR trouvé sur vos écrans. Vérifiez qu’il est visible en entier et assez grand.',
  'core.screens.pageCaptures': 'La page capture l’écran elle-même.',
} as const satisfies Translated<typeof english>
