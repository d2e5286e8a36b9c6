import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'El archivo {name} no está completo. Puede que aún esté llegando o que se haya cortado. No se cambió nada.',
  'core.sync.file.changed': 'Algo distinto modificó el archivo {name}. No se tomó nada de él.',
  'core.sync.file.tooLarge':
    'El archivo {name} es más grande que cualquier bóveda. No se tomó nada de él.',
  'core.sync.file.tooNew':
    'El archivo {name} se escribió con una versión más reciente de Countersign. Instala la versión más reciente en este equipo para leerlo.',
  'core.sync.file.otherGroup': 'El archivo {name} pertenece a otra bóveda. No se tomó nada de él.',
  'core.sync.file.noKey':
    'El archivo {name} está cifrado para otros equipos. Puede que este se haya quitado de ellos.',
  'core.sync.folder.gone':
    'La carpeta {path} no está. Si está en una unidad o en la red, conéctala y vuelve a intentarlo.',
  'core.sync.folder.noAnswer':
    'La carpeta {path} no responde. Si está en una unidad o en la red, comprueba la conexión.',
  'core.sync.place.swapped':
    'Los archivos de tus equipos ya no están en {place}. Comprueba que sea el lugar correcto. Para usarlo de todos modos, vuelve a configurarlo.',
  'core.sync.place.loginMissing': 'Introduce el nombre de usuario y la contraseña de este lugar.',
  'core.sync.place.notKept':
    'Lo que se escribió ahí volvió cambiado o no volvió. Elige otro lugar o revisa sus ajustes.',
  'core.sync.web.login':
    '{host} no acepta el nombre de usuario o la contraseña. Revísalos y vuelve a introducirlos.',
  'core.sync.web.forbidden':
    '{host} no deja que esta cuenta lea o escriba ahí. Revisa sus permisos.',
  'core.sync.web.notThere': 'La carpeta no está en {host}. Créala o revisa la dirección.',
  'core.sync.web.noPlace':
    '{host} no ofrece WebDAV en esta dirección. Revísala; la ayuda de tu proveedor la indica.',
  'core.sync.web.fileTooLarge':
    '{host} no acepta un archivo tan grande como tu bóveda. Aumenta su límite o elige otro lugar.',
  'core.sync.web.locked':
    'Otro programa tiene ocupado el archivo en {host}. Countersign lo vuelve a intentar automáticamente.',
  'core.sync.web.busy': '{host} está ocupado. Countersign lo vuelve a intentar automáticamente.',
  'core.sync.web.full': 'No queda espacio en {host}. Libera espacio y vuelve a sincronizar.',
  'core.sync.web.failing':
    '{host} tiene un problema. Countersign lo vuelve a intentar automáticamente.',
  'core.sync.web.strange':
    '{host} dio una respuesta inesperada. Countersign lo vuelve a intentar automáticamente.',
  'core.sync.web.tooLarge':
    '{host} envió más de lo que contiene cualquier bóveda. No se tomó nada.',
  'core.sync.web.page':
    '{host} respondió con una página web en lugar de un archivo. Inicia sesión en la red si te lo pide y revisa la dirección.',
  'core.sync.web.otherServer':
    '{host} redirige a {other}. Tu contraseña no se envió allí. Si la dirección nueva es correcta, introdúcela en su lugar.',
  'core.sync.web.longAddress': 'La dirección es demasiado larga.',
  'core.sync.s3.clock':
    '{host} rechaza este equipo porque su reloj está mal. Ajusta el reloj y vuelve a sincronizar.',
  'core.sync.s3.keys':
    '{host} no acepta la clave de acceso. Revisa ambas partes y vuelve a introducirlas.',
  'core.sync.s3.denied':
    'La clave de acceso no puede leer y escribir en el bucket {bucket} de {host}. Revisa sus permisos.',
  'core.sync.s3.noBucket':
    'No hay ningún bucket {bucket} en {host}. Créalo o revisa su nombre y el endpoint.',
  'core.sync.s3.region':
    'El bucket {bucket} está en otra región. Vuelve a configurarlo con la región y el endpoint correctos.',
  'core.sync.server.signedOut':
    '{host} ya no acepta este equipo. Vuelve a configurarlo con tu contraseña.',
  'core.sync.server.wrongPassword': 'La dirección de correo o la contraseña no es correcta.',
  'core.sync.server.codeNeeded':
    'Esta cuenta tiene autenticación de dos factores. Introduce también un código.',
  'core.sync.server.wrongCode':
    'El código no es correcto. Espera al siguiente y vuelve a intentarlo.',
  'core.sync.server.notOurs':
    '{host} no es un servidor Countersign que ofrezca sincronización. Revisa la dirección.',
  'core.sync.place.unknownKind':
    'Esta versión de Countersign no puede sincronizar mediante {kind}.',
  'core.sync.place.notAbsolute': 'Introduce la ruta completa de la carpeta.',
  'core.sync.notSetUp': 'Esta bóveda aún no está sincronizada con otros equipos.',
  'core.sync.setUpAlready': 'Esta bóveda ya está sincronizada con otros equipos.',
  'core.sync.stillJoining':
    'Este equipo está esperando a que lo acepten. Acéptalo antes en el otro.',
  'core.sync.removed':
    'Este equipo se quitó de tus equipos. Su bóveda se conserva, pero ya no cambia con las demás.',
  'core.sync.problem.older':
    'Ha vuelto una versión anterior de lo que escribió {name}. No se perdió nada.',
  'core.sync.problem.fork':
    'Dos equipos escriben como {name}: puede que uno se haya copiado o restaurado. No se perdió nada.',
  'core.sync.problem.clock':
    'El reloj de {name} va {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} por delante del de este equipo. Comprueba ambos.',
  'core.sync.problem.unreadable': 'Un archivo de la carpeta no se puede leer.',
  'core.sync.noDevice': 'Ningún equipo tiene este ID.',
  'core.sync.removeSelf': 'No puedes quitar el equipo que estás usando. Quítalo desde otro.',
  'core.sync.pair.noPairing': 'Esto no es un texto de emparejamiento de Countersign.',
  'core.sync.pair.notWhole':
    'El texto de emparejamiento no está completo. Cópialo entero y vuelve a intentarlo.',
  'core.sync.pair.tooNew':
    'El texto de emparejamiento se creó con una versión más reciente de Countersign. Instala la versión más reciente en este equipo.',
  'core.sync.pair.expired':
    'El texto de emparejamiento ya no es válido. Muestra uno nuevo en el otro equipo.',
  'core.sync.pair.noneOpen':
    'No hay ningún emparejamiento abierto. Muestra antes un texto de emparejamiento en este equipo.',
  'core.sync.pair.nobody': 'Ningún equipo ha pedido unirse todavía.',
  'core.sync.pair.otherCheck':
    'Ningún equipo que haya pedido unirse muestra este número. No lo aceptes si los números son distintos.',
} as const satisfies Translated<typeof english>
