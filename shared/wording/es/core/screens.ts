import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': 'Las pantallas solo se pueden listar mientras se escanea.',
  'core.screens.gone': 'Esa pantalla o ventana ya no está.',
  'core.screens.notAllowed':
    'macOS no deja que Countersign vea la pantalla. Permítelo en Ajustes del Sistema > Privacidad y seguridad > Grabación de pantalla, cierra Countersign y vuelve a abrirlo.',
  'core.screens.notShared':
    'Tu escritorio no compartió la pantalla con Countersign. Vuelve a escanear y elige una pantalla cuando te lo pida.',
  'core.screens.unreadable':
    'No se pudo capturar la pantalla. Puede que un monitor se haya desconectado mientras tanto. Vuelve a intentarlo.',
  'core.screens.noCode':
    'No se encontró ningún código QR en tus pantallas. Asegúrate de que se vea entero y lo bastante grande.',
  'core.screens.pageCaptures': 'La propia página captura la pantalla.',
} as const satisfies Translated<typeof english>
