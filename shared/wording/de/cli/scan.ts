import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': 'den Text von QR-Codes in Bildern ausgeben',
  'cli.scan.description':
    'Gibt den Text jedes QR-Codes in den Bildern aus, ohne den Tresor zu öffnen. Oder lässt das laufende Countersign den Bildschirm scannen.',
  'cli.scan.argument.image': 'Bilder: {formats}',
  'cli.scan.option.screen': 'im laufenden Countersign den Bildschirm scannen',
  'cli.scan.screenOrPictures': 'Nenn die zu lesenden Bilder oder verwende --screen allein.',
  'cli.scan.help.screen':
    'Mit --screen wird nichts ausgegeben: Countersign zeigt die gefundenen Einträge an, und du wählst, welche du hinzufügst.',
  'cli.scan.help.json':
    'Mit --json: {shape}. Hat ein Bild keinen QR-Code, ist seine Liste leer, und das ist kein Fehler.',
  'cli.scan.help.secret': 'Die Ausgabe kann Geheimnisse enthalten.',
} as const satisfies Translated<typeof english>
