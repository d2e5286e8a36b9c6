import type { importing as english } from '../../en/page/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'importing.choose.drop': 'Suelta aquí el archivo de la otra aplicación o una carpeta entera',
  'importing.choose.files': 'Elegir archivos',
  'importing.choose.folder': 'Elegir una carpeta',
  'importing.choose.privacy':
    'Tus archivos se quedan en este equipo. No se añade nada hasta que tú lo digas.',
  'importing.howTo': 'Cómo exportar de la otra aplicación',
  'importing.app.google': 'Google Authenticator',
  'importing.app.google.howTo':
    'Menú › Transferir cuentas › Exportar cuentas. Haz fotos de los códigos QR que muestra.',
  'importing.app.microsoft': 'Microsoft Authenticator',
  'importing.app.microsoft.howTo':
    'No puede exportar. Usa su base de datos PhoneFactor de un teléfono Android con acceso root.',
  'importing.app.authy': 'Authy',
  'importing.app.authy.howTo':
    'No puede exportar. Usa su archivo de preferencias de un teléfono Android con acceso root.',
  'importing.app.aegis': 'Aegis',
  'importing.app.aegis.howTo':
    'Ajustes › Importar y exportar › Exportar, con su contraseña o sin ella.',
  'importing.app.twofas': '2FAS',
  'importing.app.twofas.howTo':
    'Ajustes › Copia de seguridad de 2FAS › Exportar, con contraseña o sin ella.',
  'importing.app.ente': 'Ente Auth',
  'importing.app.ente.howTo': 'Ajustes › Datos › Exportar códigos, cifrados o como texto.',
  'importing.app.proton': 'Proton Authenticator',
  'importing.app.proton.howTo': 'Ajustes › Exportar, con contraseña o sin ella.',
  'importing.app.bitwarden': 'Bitwarden',
  'importing.app.bitwarden.howTo':
    'Exportar la caja fuerte, como JSON o CSV. Ponle a una exportación cifrada su propia contraseña.',
  'importing.app.onePassword': '1Password',
  'importing.app.onePassword.howTo':
    'En la aplicación de escritorio: Archivo › Exportar, en el formato 1PUX.',
  'importing.app.keepassxc': 'KeePassXC',
  'importing.app.keepassxc.howTo':
    'El propio archivo .kdbx, o Base de datos › Exportar a CSV o XML.',
  'importing.formats': 'Los {count} formatos que Countersign puede leer',
  'importing.formats.passwordSometimes': 'con contraseña o sin ella',
  'importing.formats.passwordAlways': 'con su contraseña',
  'importing.reading': 'Leyendo <bdi>{name}</bdi>',
  'importing.reading.oneOf': 'Leyendo <bdi>{name}</bdi> ({number} de {total})',
  'importing.reading.stop': 'Dejar de leer',
  'importing.reading.progress': 'Leyendo lo que añadiste',
  'importing.files.read':
    '{count, plural, one {# archivo leído} many {# de archivos leídos} other {# archivos leídos}}',
  'importing.files.fromApp': '<bdi>{name}</bdi>, {app}',
  'importing.files.from': '<bdi>{name}</bdi> es un archivo de <strong>{app}</strong>.',
  'importing.files.notThisApp': '¿No es esta aplicación?',
  'importing.files.chooseApp': 'Elige la aplicación que lo escribió',
  'importing.files.app': 'Aplicación que escribió el archivo',
  'importing.files.app.placeholder': 'Elige una aplicación',
  'importing.files.app.clear': 'Volver a detectar la aplicación automáticamente',
  'importing.files.app.none': 'Ninguna aplicación con ese nombre',
  'importing.files.addMore': 'Añadir más archivos',
  'importing.files.unreadable': '{what}: no se puede leer',
  'importing.files.alone':
    'Si sabes qué aplicación escribió un archivo, impórtalo por separado y elige esa aplicación.',
  'importing.files.noEntries':
    '{count, plural, one {Este archivo no tiene entradas que añadir.} many {Estos archivos no tienen entradas que añadir.} other {Estos archivos no tienen entradas que añadir.}}',
  'importing.unseal.password': 'Contraseña de {name}',
  'importing.unseal.password.description': 'La contraseña con la que se exportó el archivo',
  'importing.unseal.password.descriptionOf':
    '{app}: la contraseña con la que se exportó el archivo',
  'importing.unseal.opening': 'Abriendo el archivo',
  'importing.unseal.trying':
    'Probando la contraseña. Un archivo bien protegido tarda unos segundos.',
  'importing.guess': 'Countersign supuso cómo leer <bdi>{name}</bdi>',
  'importing.guess.check':
    'Nada en este archivo dice qué aplicación lo escribió. Compara las entradas de abajo con el archivo antes de añadirlas.',
  'importing.guess.agree': 'Las suposiciones son correctas: seleccionar estas entradas',
  'importing.guess.agreed': 'Sus entradas nuevas están seleccionadas abajo.',
  'importing.filter': 'Mostrar',
  'importing.filter.all': 'Todas {count}',
  'importing.filter.new': 'Nuevas {count}',
  'importing.filter.conflict': 'Mismo nombre {count}',
  'importing.filter.changed': 'Otros ajustes {count}',
  'importing.filter.elsewhere': 'Otro nombre {count}',
  'importing.filter.inTrash': 'En la papelera {count}',
  'importing.filter.fromTrash': 'De su papelera {count}',
  'importing.filter.known': 'Ya aquí {count}',
  'importing.rows.selectAll': 'Seleccionar todo',
  'importing.rows.selectNone': 'No seleccionar nada',
  'importing.row.pinned': 'Fijada',
  'importing.row.backupCodes':
    '{count, plural, one {# código de respaldo} many {# de códigos de respaldo} other {# códigos de respaldo}}',
  'importing.row.note': 'una nota',
  'importing.row.goesToTrash':
    'Estaba en la papelera de esa aplicación, así que aquí también va a la papelera',
} as const satisfies Translated<typeof english>
