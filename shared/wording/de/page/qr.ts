import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'Es wurde keine Kamera gefunden.',
  'qr.camera.refused':
    'Der Zugriff auf die Kamera wurde verweigert. Erlaube ihn in den Datenschutzeinstellungen deines Systems und versuch es erneut.',
  'qr.camera.busy': 'Die Kamera wird von einer anderen App verwendet oder wurde abgezogen.',
  'qr.camera.failed': 'Die Kamera konnte nicht gestartet werden.',
  'qr.screen.none': 'Es wurde kein Bildschirm oder Fenster freigegeben.',
  'qr.screen.failed': 'Der Bildschirm konnte nicht aufgenommen werden.',
  'qr.picture': 'Das Bild',
  'qr.picture.tiff':
    '{name} ist ein TIFF-Bild, das hier nicht gelesen werden kann. Verwende stattdessen „Importieren“ oder speichere es als PNG.',
  'qr.picture.gone': '{name} kann nicht mehr gelesen werden. Vielleicht wurde es verschoben.',
  'qr.picture.filters':
    '{name} verwendet Filtereffekte, die nicht unterstützt werden. Speichere es zuerst als PNG.',
} as const satisfies Translated<typeof english>
