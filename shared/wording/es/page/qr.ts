import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'No se encontró ninguna cámara.',
  'qr.camera.refused':
    'Se denegó el acceso a la cámara. Permítelo en los ajustes de privacidad de tu sistema y vuelve a intentarlo.',
  'qr.camera.busy': 'La cámara está en uso en otra aplicación o se desconectó.',
  'qr.camera.failed': 'No se pudo iniciar la cámara.',
  'qr.screen.none': 'No se compartió ninguna pantalla ni ventana.',
  'qr.screen.failed': 'No se pudo capturar la pantalla.',
  'qr.picture': 'La imagen',
  'qr.picture.tiff':
    '{name} es una imagen TIFF, que aquí no se puede leer. Usa Importar en su lugar o guárdala como PNG.',
  'qr.picture.gone': '{name} ya no se puede leer. Puede que se haya movido.',
  'qr.picture.filters': '{name} usa efectos de filtro, que no se admiten. Guárdala antes como PNG.',
} as const satisfies Translated<typeof english>
