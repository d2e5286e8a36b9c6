import type { keys as english } from '../../en/page/keys.ts'
import type { Translated } from '../../translated.ts'

export const keys = {
  'keys.title': 'Atajos de teclado',
  'keys.search': 'Buscar (o simplemente escribe)',
  'keys.move': 'Moverse entre las entradas',
  'keys.copy': 'Copiar el código',
  'keys.copyNext': 'Copiar el código siguiente',
  'keys.details': 'Abrir los detalles',
  'keys.reorder': 'Subir o bajar la entrada',
  'keys.remove': 'Mover la entrada a la papelera',
  'keys.add': 'Añadir una entrada',
  'keys.paste': 'Añadir la imagen o el enlace que copiaste',
  'keys.help': 'Esta lista',
  'keys.anywhere': 'En cualquier parte',
  'keys.list': 'En la lista',
  'keys.quick': 'En el acceso rápido',
  'keys.quick.type': 'Escribir el código en el programa que está delante',
  'keys.quick.backupCode': 'Copiar un código de respaldo',
} as const satisfies Translated<typeof english>
