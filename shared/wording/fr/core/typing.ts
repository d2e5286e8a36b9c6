import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab':
    'Une page dans un onglet de navigateur ne peut pas taper dans d’autres programmes.',
  'core.typing.flatpak': 'Un Flatpak ne peut pas taper dans d’autres programmes.',
  'core.typing.noDesktop':
    'Countersign ne peut pas taper ici, car aucun bureau n’est en cours d’exécution.',
  'core.typing.missing':
    'Pour taper dans d’autres programmes, Countersign a besoin de {tools}. Installez d’abord cet outil.',
  'core.typing.permission':
    'Pour taper dans d’autres programmes, Countersign a besoin de votre autorisation. Dans Réglages Système, sous Confidentialité et sécurité, autorisez-le dans Accessibilité et Automatisation.',
  'core.typing.refused': 'Votre système n’a pas laissé {tools} taper dans l’autre programme.',
  'core.typing.noOther': 'Il n’y avait aucun autre programme où taper.',
  'core.typing.copied': '{why} Le code a été copié à la place.',
  'core.typing.copyIt': '{why} Copiez plutôt le code.',
} as const satisfies Translated<typeof english>
