import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': 'Bildschirme lassen sich nur während eines Scans auflisten.',
  'core.screens.gone': 'Dieser Bildschirm oder dieses Fenster ist nicht mehr da.',
  'core.screens.notAllowed':
    'macOS lässt Countersign den Bildschirm nicht sehen. Erlaube es unter Systemeinstellungen > Datenschutz & Sicherheit > Bildschirmaufnahme, beende Countersign und öffne es wieder.',
  'core.screens.notShared':
    'Dein Desktop hat den Bildschirm nicht für Countersign freigegeben. Scanne erneut und wähle einen Bildschirm, wenn er fragt.',
  'core.screens.unreadable':
    'Der Bildschirm konnte nicht aufgenommen werden. Vielleicht wurde inzwischen ein Bildschirm abgezogen. Versuch es erneut.',
  'core.screens.noCode':
    'Auf deinen Bildschirmen wurde kein QR-Code gefunden. Achte darauf, dass er ganz zu sehen und groß genug ist.',
  'core.screens.pageCaptures': 'Die Seite nimmt den Bildschirm selbst auf.',
} as const satisfies Translated<typeof english>
