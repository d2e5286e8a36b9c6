import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over':
    'Esta importación ha terminado. Vuelve a elegir el archivo o a leer el código.',
  'core.imports.tooManyTexts': 'Se pueden leer como máximo {keptTexts, number} textos a la vez.',
  'core.imports.tooManyRead': 'Se pueden leer como máximo {entries, number} entradas a la vez.',
  'core.imports.underWay': 'Esta importación ya está en marcha.',
  'core.imports.outOfMemory': 'No hay memoria suficiente para leer este archivo.',
  'core.imports.tooSlow': 'Leer este archivo tardó demasiado, así que se detuvo.',
  'core.imports.stopped': 'La importación se detuvo.',
  'core.imports.notWaiting': 'Este archivo no está esperando una contraseña.',
  'core.imports.partMissing': 'Falta esta parte de la exportación.',
  'core.imports.tooManyTogether':
    'Juntos, los archivos contienen más de {limit, number} entradas. Importa este por separado.',
  'core.imports.notOffered': 'Una de las entradas elegidas no forma parte de esta importación.',
  'core.imports.opened.folder':
    'Esto es una carpeta. Arrástrala a la ventana para importar lo que contiene.',
  'core.imports.opened.noFile': 'Esto no es un archivo.',
  'core.imports.opened.gone': 'Este archivo ya no está.',
  'core.imports.opened.unreadable': 'Este archivo no se puede leer.',
  'core.imports.opened.tooLarge': 'Este archivo pesa más de {megabytes} MB.',
  'core.imports.opened.tooLargeTogether':
    'Juntos, los archivos pesan más de {megabytes} MB. Importa este por separado.',
} as const satisfies Translated<typeof english>
