import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'Acceso rápido',
  'quick.search': 'Busca tus códigos',
  'quick.empty': 'Aún no hay entradas.',
  'quick.nothingFound': 'Ninguna entrada coincide.',
  'quick.notOpen': 'El acceso rápido no puede abrir tu bóveda. Abre Countersign para ver por qué.',
  'quick.openMain': 'Abrir Countersign',
  'quick.noBackupCode': 'Esta entrada no tiene ningún código de respaldo sin usar.',
  'quick.copiedInstead': '{why} Se copió el código en su lugar.',
  'quick.copyBackupCode': 'Copiar el código de respaldo',
  'quick.confirm': 'Escribe tu frase de contraseña para copiar un código de respaldo de {name}',
  'quick.keys.copy': '<kbd>{keys}</kbd> Copiar',
  'quick.keys.next': '<kbd>{keys}</kbd> Código siguiente',
  'quick.keys.type': '<kbd>{keys}</kbd> Escribir',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> Código de respaldo',
  'quick.keys.scan': '<kbd>{keys}</kbd> Escanear la pantalla',
  'quick.keys.hide': '<kbd>{keys}</kbd> Cerrar',
} as const satisfies Translated<typeof english>
