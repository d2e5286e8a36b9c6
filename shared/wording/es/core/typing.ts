import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab':
    'Una página en una pestaña del navegador no puede escribir en otros programas.',
  'core.typing.flatpak': 'Un Flatpak no puede escribir en otros programas.',
  'core.typing.noDesktop':
    'Countersign no puede escribir aquí porque no hay ningún escritorio en marcha.',
  'core.typing.missing':
    'Para escribir en otros programas, Countersign necesita {tools}. Instálalo antes.',
  'core.typing.permission':
    'Para escribir en otros programas, Countersign necesita tu permiso. En Ajustes del Sistema, en Privacidad y seguridad, permítelo en Accesibilidad y en Automatización.',
  'core.typing.refused': 'Tu sistema no dejó que {tools} escribiera en el otro programa.',
  'core.typing.noOther': 'No había ningún otro programa en el que escribir.',
  'core.typing.copied': '{why} Se copió el código en su lugar.',
  'core.typing.copyIt': '{why} Copia el código en su lugar.',
} as const satisfies Translated<typeof english>
