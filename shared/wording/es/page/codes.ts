import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'contador {counter}',
  'codes.needsPin': 'falta su PIN: abre los detalles',
  'codes.next': 'siguiente',
  'codes.menu.account': 'Mostrar la cuenta',
  'codes.menu.copyNext': 'Copiar el código siguiente',
  'codes.menu.pin': 'Fijar arriba',
  'codes.menu.moveUp': 'Subir',
  'codes.menu.moveDown': 'Bajar',
  'codes.counted.announced': 'Código nuevo: {name}',
  'codes.counted.next': 'Código siguiente',
  'codes.counted.nextFor': 'Código siguiente: {name}',
  'codes.empty.title': 'Suelta aquí un código QR de configuración',
  'codes.empty.practice': 'Probar el servidor de práctica',
  'codes.pinned': 'Fijadas',
  'codes.entries': 'Entradas',
  'codes.secondFactorOf': 'Segundo factor de {account}',
  'codes.notConfirmedYet': 'aún sin confirmar',
  'codes.showAllEntries': 'Mostrar todas las entradas',
  'codes.tags': 'Etiquetas',
  'codes.others': 'Otras',
  'codes.all': 'Todas',
  'codes.menu.unpin': 'Dejar de fijar',
  'codes.empty.text':
    'Puede ser una captura de pantalla o una foto del código QR que muestra un sitio web cuando activas la autenticación de dos factores. También puedes pegarlo con <keys></keys> o soltar un archivo exportado de otra aplicación.',
  'codes.nothingFound': 'Ninguna entrada coincide con «<bdi>{query}</bdi>».',
  'codes.nothingFound.tagged':
    'Ninguna entrada con la etiqueta «<bdi>{tag}</bdi>» coincide con «<bdi>{query}</bdi>».',
} as const satisfies Translated<typeof english>
