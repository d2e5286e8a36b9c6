import type { exporting as english } from '../../en/page/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'exporting.title.choosing': 'Exportar entradas',
  'exporting.title.copying': 'Guardar una copia cifrada',
  'exporting.title.sealing': 'Elige una contraseña para el archivo',
  'exporting.title.confirming': '¿Exportar sin contraseña?',
  'exporting.title.series': 'Escanea estos códigos QR uno tras otro',
  'exporting.otherFormats': 'Otros formatos',
  'exporting.loading': 'Cargando',
  'exporting.which': 'Qué entradas',
  'exporting.which.all':
    '{total, plural, =1 {1 entrada} one {Las # entradas} many {Las # de entradas} other {Las # entradas}}',
  'exporting.which.some': 'Algunas entradas',
  'exporting.which.selected':
    '{count, plural, one {Algunas entradas: # seleccionada} many {Algunas entradas: # seleccionadas} other {Algunas entradas: # seleccionadas}}',
  'exporting.find': 'Buscar entradas para exportar',
  'exporting.find.placeholder': 'Buscar por nombre o etiqueta',
  'exporting.find.clear': 'Borrar',
  'exporting.find.nothing': 'Ninguna entrada coincide.',
  'exporting.entries': 'Entradas para exportar',
  'exporting.chooseEntries': 'Elige las entradas que quieres exportar.',
  'exporting.format': 'Formato',
  'exporting.encrypted': 'Cifrado',
  'exporting.copy': 'Copia cifrada de Countersign',
  'exporting.copy.purpose':
    'Toda tu bóveda, para pasar a un equipo nuevo. Se abre con tu clave de recuperación o tu frase de contraseña.',
  'exporting.copy.wholeVault': 'Incluye siempre toda la bóveda.',
  'exporting.copy.byKeyOrPassphrase':
    'Todo en un solo archivo cifrado: entradas, notas, códigos de respaldo, cuentas y ajustes. Se abre con tu clave de recuperación o tu frase de contraseña.',
  'exporting.copy.byKey':
    'Todo en un solo archivo cifrado: entradas, notas, códigos de respaldo, cuentas y ajustes. Se abre con tu clave de recuperación.',
  'exporting.copy.save': 'Guardar la copia',
  'exporting.purpose.aegisEncrypted':
    'Para Aegis y muchas otras aplicaciones, con una contraseña que tú eliges.',
  'exporting.purpose.aegis': 'Para Aegis y muchas otras aplicaciones.',
  'exporting.purpose.twofas': 'Para la aplicación 2FAS.',
  'exporting.purpose.bitwarden': 'Para Bitwarden y su aplicación de autenticación, como JSON.',
  'exporting.purpose.cxf':
    'Para gestores de contraseñas que leen el formato de la FIDO Alliance. Los códigos de respaldo, y los códigos que no admite, van en campos personalizados.',
  'exporting.purpose.otpauthList':
    'Un archivo de texto con un enlace de configuración por línea, que casi todas las aplicaciones pueden leer.',
  'exporting.purpose.qrSeries':
    'Códigos QR para escanear con una aplicación de tu teléfono, uno tras otro.',
  'exporting.purpose.sheet':
    'Una página con cada clave de configuración y su código QR, para guardar en una caja fuerte.',
  'exporting.purpose.other': 'Un archivo .{extension}.',
  'exporting.leavesOut': 'Omite {parts}.',
  'exporting.part.pinned': 'qué entradas están fijadas',
  'exporting.part.tags': 'las etiquetas',
  'exporting.part.secondTags': 'todas las etiquetas de una entrada menos la primera',
  'exporting.part.notes': 'las notas',
  'exporting.part.websites': 'los sitios web',
  'exporting.part.backupCodes': 'los códigos de respaldo',
  'exporting.part.pins': 'los PIN',
  'exporting.outlook.all':
    '{count, plural, one {Se exportará # entrada.} many {Se exportarán # de entradas.} other {Se exportarán # entradas.}}',
  'exporting.outlook.some':
    '{total, plural, one {Se exportarán {count} de # entradas.} many {Se exportarán {count} de # de entradas.} other {Se exportarán {count} de # entradas.}}',
  'exporting.refused':
    '{count, plural, one {# entrada no se puede exportar} many {# de entradas no se pueden exportar} other {# entradas no se pueden exportar}}',
  'exporting.refused.list': 'No exportadas',
  'exporting.refused.entry': '<bdi>{name}</bdi>: {reason}',
  'exporting.sheet.way': 'Imprimir o guardar',
  'exporting.sheet.print': 'Imprimir',
  'exporting.sheet.saveFile': 'Guardar como archivo',
  'exporting.sheet.advice':
    'Cualquiera que tenga esta hoja puede generar tus códigos. Guárdala bajo llave.',
  'exporting.perCode': 'Entradas por código QR',
  'exporting.perCode.usual': '{count} por código: fácil de escanear',
  'exporting.perCode.most': '{count} por código: menos códigos',
  'exporting.confirm.file':
    'Este archivo no está cifrado. Cualquiera que lo consiga puede generar todos tus códigos desde entonces. No lo pongas en carpetas compartidas o sincronizadas y elimínalo cuando ya no lo necesites.',
  'exporting.confirm.print':
    'Cualquiera que encuentre la hoja puede generar todos tus códigos desde entonces. Usa una impresora de confianza y guarda el papel bajo llave.',
  'exporting.confirm.codes':
    'Cualquiera que vea o fotografíe estos códigos QR puede generar todos tus códigos desde entonces. Asegúrate de que nadie esté mirando.',
  'exporting.confirm.print.action': 'Imprimir la hoja',
  'exporting.confirm.codes.action': 'Mostrar los códigos QR',
  'exporting.series.howTo':
    'En Google Authenticator, elige <strong>Transferir cuentas</strong>, después <strong>Importar cuentas</strong>, y pon el teléfono delante de cada código.',
  'exporting.series.code': 'Código QR {number} de {total}',
  'exporting.series.place': '{number} de {total}',
  'exporting.series.previous': 'Anterior',
  'exporting.seal.password':
    'Esta contraseña es la única forma de abrir el archivo {format}. Countersign no la guarda.',
  'exporting.seal.field': 'Contraseña del archivo',
  'exporting.saveFile': 'Guardar el archivo',
  'exporting.saved': 'Guardado: {place}.',
  'exporting.savedUnencrypted': 'Guardado: {place}. Elimínalo cuando ya no lo necesites.',
} as const satisfies Translated<typeof english>
