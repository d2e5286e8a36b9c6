import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'Otros equipos',
  'computers.off': 'Los mismos códigos en tus otros equipos',
  'computers.off.hint':
    'Tus equipos se encuentran en una carpeta que ya sincronizas, o en WebDAV, S3 o tu propio servidor. Todo se cifra antes de salir de este equipo, y cada uno funciona sin conexión. No hace falta ninguna cuenta.',
  'computers.setUp': 'Configurar',
  'computers.join': 'Unirse a otro equipo',
  'computers.state':
    '{state, select, same {Todo está igual en todos los equipos} waiting {{count, plural, =0 {Esperando a otro equipo} one {# cambio en espera} many {# de cambios en espera} other {# cambios en espera}}} unreachable {{kind, select, folder {No se puede acceder a la carpeta} server {No se puede acceder al servidor} s3 {No se puede acceder al bucket} other {No se puede acceder a la carpeta WebDAV}}} attention {Te necesita} unknown {Buscando cambios} other {Esperando a que el otro equipo acepte este}}',
  'computers.state.short':
    '{state, select, same {Todo igual} waiting {{count, plural, =0 {En espera} one {# cambio en espera} many {# de cambios en espera} other {# cambios en espera}}} unreachable {No sincroniza} attention {Te necesita} unknown {Buscando cambios} other {Uniéndose}}',
  'computers.sign': 'Otros equipos: {state}',
  'computers.removedHere':
    'Otro equipo quitó este. Conserva lo que tiene y ya no intercambia nada. Para volver a compartir una bóveda, deja de sincronizar y únete después a otro equipo.',
  'computers.loading': 'Cargando',
  'computers.meeting': 'Intercambiando cambios…',
  'computers.lastMet': 'Último encuentro: {age}.',
  'computers.neverMet': 'Aún sin ningún encuentro.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {No había nada nuevo.} one {1 cambio enviado.} many {# de cambios enviados.} other {# cambios enviados.}}} one {{sent, plural, =0 {1 cambio recibido.} one {1 cambio recibido y 1 enviado.} many {1 cambio recibido y # enviados.} other {1 cambio recibido y # enviados.}}} many {{sent, plural, =0 {{received, number} cambios recibidos.} one {{received, number} cambios recibidos y 1 enviado.} many {{received, number} cambios recibidos y {sent, number} enviados.} other {{received, number} cambios recibidos y {sent, number} enviados.}}} other {{sent, plural, =0 {{received, number} cambios recibidos.} one {{received, number} cambios recibidos y 1 enviado.} many {{received, number} cambios recibidos y {sent, number} enviados.} other {{received, number} cambios recibidos y {sent, number} enviados.}}}}',
  'computers.lastNews.at': 'Últimos cambios {age}: {news}',
  'computers.nextTry': 'Se reintenta en {countdown}.',
  'computers.now': 'Sincronizar ahora',
  'computers.now.done': 'Encuentro con tus otros equipos terminado. {news}',
  'computers.now.stopped': 'Detenido. No se pierde nada: el resto se intercambia la próxima vez.',
  'computers.place':
    '{kind, select, folder {Carpeta} webdav {WebDAV} s3 {Almacenamiento S3} other {Tu servidor}}',
  'computers.place.change': 'Cambiar',
  'computers.place.change.hint':
    'Tus otros equipos también tienen que cambiar el suyo: en el lugar anterior no encuentran nada nuevo.',
  'computers.leave': 'Dejar de sincronizar',
  'computers.leave.title': '¿Dejar de sincronizar en este equipo?',
  'computers.leave.text':
    'Este equipo conserva todo lo que tiene ahora. Los cambios ya no van a tus otros equipos, y los suyos ya no llegan aquí. Puedes volver a unirte más adelante.',
  'computers.leave.done': 'Esta bóveda está ahora solo en este equipo.',
  'computers.computers.another': 'Otro equipo',
  'computers.computers.add': 'Añadir un equipo',
  'computers.computers.add.hint': 'Muestra un código de emparejamiento que el otro equipo lee.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {Otro sistema}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux, este equipo} darwin {macOS, este equipo} win32 {Windows, este equipo} other {Este equipo}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux, visto por última vez {age}} darwin {macOS, visto por última vez {age}} win32 {Windows, visto por última vez {age}} other {Visto por última vez {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux, aún no visto} darwin {macOS, aún no visto} win32 {Windows, aún no visto} other {Aún no visto}}',
  'computers.computer.remove': 'Quitar {name}',
  'computers.computer.knows': 'Qué conocía',
  'computers.computer.knowsNamed': 'Qué conocía {name}',
  'computers.removed.count':
    '{count, plural, one {# equipo quitado} many {# de equipos quitados} other {# equipos quitados}}',
  'computers.remove.title': '¿Quitar {name}?',
  'computers.remove.text':
    'No podrá leer nada de lo que cambie desde ahora. Conserva los códigos que tiene ahora, y nadie puede eliminarlos a distancia.',
  'computers.remove.lost':
    'Si se perdió o lo robaron, reemplaza los secretos que conocía. A continuación verás una lista de ellos.',
  'computers.remove.confirm': 'Quitar equipo',
  'computers.remove.done': 'Se quitó {name}.',
  'computers.known.title': 'Qué conocía {name}',
  'computers.known.text':
    'Quien logre entrar en {name} puede generar los códigos de estas entradas hasta que reemplaces sus secretos donde inicias sesión. También conoce los códigos de respaldo que guardas con ellas. Las que reemplaces desaparecen de esta lista.',
  'computers.known.none': 'Ya no se usa nada de lo que conocía {name}.',
  'computers.known.loading': 'Buscando qué conocía',
  'computers.known.atServer': 'Reemplazar el secreto',
  'computers.known.atServerNamed': 'Reemplazar el secreto de {name}',
  'computers.known.openNamed': 'Abrir {name}',
  'computers.known.byHand':
    'Para una entrada sin cuenta aquí: desactiva y vuelve a activar la autenticación de dos factores en su sitio web, añade después el nuevo código de configuración y elige reemplazar la entrada.',
  'computers.known.list': 'Entradas que conocía {name}',
  'computers.asking': '{name} quiere unirse',
  'computers.asking.text':
    'Muestra un número. Acéptalo solo si es este mismo. Recibe todo lo que hay en esta bóveda.',
  'computers.asking.check': 'Número en ambos equipos',
  'computers.accept': 'Aceptar',
  'computers.refuse': 'Rechazar',
  'computers.accepted': 'Se aceptó {name}.',
  'computers.refused': 'Rechazado. Nadie puede unirse ya con ese código de emparejamiento.',
  'computers.kept.text':
    '{what, select, secret {{name} recibió un secreto nuevo en dos equipos. Uno está en uso y el otro, en la papelera. Prueba ambos códigos donde inicias sesión.} deleted {{name} se eliminó en un equipo y se cambió en otro. Está en la papelera, con el cambio.} other {{name} se eliminó para siempre en un equipo y recibió un secreto nuevo en otro. Está en la papelera, con el secreto nuevo.}}',
  'computers.kept.gone': 'Una entrada que ya no existe',
  'computers.kept.side':
    '{what, select, used {En uso} aside {En la papelera} deleted {Movida a la papelera} edited {Cambiada} purged {Eliminada para siempre} other {Secreto nuevo}}',
  'computers.kept.by': '{computer}, {moment}',
  'computers.kept.byThisOne': 'Este equipo, {moment}',
  'computers.kept.byUnknown': 'Un equipo que ya no está, {moment}',
  'computers.kept.openEntry': 'Abrir la entrada',
  'computers.kept.openTrash': 'Abrir la papelera',
  'computers.kept.dismiss': 'Entendido',
  'computers.kept.dismissNamed': 'Entendido: {name}',
  'computers.where.title': 'Dónde se encuentran tus equipos',
  'computers.where.intro':
    'Elige un lugar al que puedan acceder todos tus equipos. Solo guarda archivos cifrados.',
  'computers.where.folder': 'Una carpeta',
  'computers.where.folder.hint':
    'Una que Syncthing, Nextcloud, Dropbox o iCloud Drive mantiene sincronizada, una carpeta de red o una memoria USB',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint': 'Nextcloud, ownCloud y muchos otros, sin su propio programa',
  'computers.where.s3': 'Almacenamiento S3',
  'computers.where.s3.hint': 'AWS, MinIO, Backblaze, Cloudflare y otros',
  'computers.where.server': 'Tu propio servidor',
  'computers.where.server.hint':
    'Un servidor Countersign que administras tú o alguien de tu confianza',
  'computers.where.folderPath': 'Ruta de la carpeta',
  'computers.where.folderPath.hint': 'La ruta completa. La carpeta tiene que existir ya.',
  'computers.where.pick': 'Elegir una carpeta',
  'computers.where.picked': 'Carpeta: <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'Dirección WebDAV de la carpeta',
  'computers.where.url.server': 'Dirección del servidor',
  'computers.where.endpoint': 'Endpoint',
  'computers.where.region': 'Región (opcional)',
  'computers.where.bucket': 'Bucket',
  'computers.where.prefix': 'Carpeta en el bucket (opcional)',
  'computers.where.pathStyle': 'El bucket forma parte de la ruta',
  'computers.where.pathStyle.hint':
    'MinIO y la mayoría de los servidores propios lo necesitan. AWS, no.',
  'computers.where.user': 'Nombre de usuario',
  'computers.where.appPassword': 'Contraseña o contraseña de aplicación',
  'computers.where.appPassword.hint':
    'Si tu cuenta tiene autenticación de dos factores, crea allí una contraseña de aplicación.',
  'computers.where.accessKey': 'ID de la clave de acceso',
  'computers.where.secretKey': 'Clave de acceso secreta',
  'computers.where.email': 'Correo',
  'computers.where.code': 'Código de dos factores (si la cuenta tiene uno)',
  'computers.where.login.kept': 'Se guarda en tu bóveda y solo se envía a este lugar.',
  'computers.where.test': 'Probar',
  'computers.where.test.good':
    '{others, plural, =0 {Este lugar se puede leer y escribir.} one {Este lugar se puede leer y escribir. Ya hay un equipo.} many {Este lugar se puede leer y escribir. Ya hay # de equipos.} other {Este lugar se puede leer y escribir. Ya hay # equipos.}}',
  'computers.where.othersThere':
    'Si esos equipos son tuyos, cierra esto y elige «Unirse a otro equipo» en su lugar.',
  'computers.pairing.title': 'Añadir un equipo',
  'computers.pairing.steps':
    'En el otro equipo, abre Countersign y elige <b>Tengo Countersign en otro equipo</b>, o <b>Ajustes</b>, <b>Otros equipos</b>, <b>Unirse a otro equipo</b>.',
  'computers.pairing.show': 'Mostrar el código de emparejamiento',
  'computers.pairing.hidden':
    'Asegúrate de que nadie esté mirando. Cualquiera que tenga el código puede pedir unirse.',
  'computers.pairing.qr': 'Código de emparejamiento como código QR',
  'computers.pairing.tooLong':
    'La dirección es demasiado larga para un código QR. Copia el texto de emparejamiento en su lugar.',
  'computers.pairing.text': 'Texto de emparejamiento',
  'computers.pairing.copy': 'Copiar el texto de emparejamiento',
  'computers.pairing.copied': 'Texto de emparejamiento copiado',
  'computers.pairing.validFor': 'Válido durante {countdown}',
  'computers.pairing.over': 'Este código ya no es válido.',
  'computers.pairing.new': 'Mostrar un código nuevo',
  'computers.pairing.waiting': 'Esperando al otro equipo. Mantén abierta esta ventana.',
  'computers.pairing.look': 'Mirar ahora',
  'computers.join.title': 'Unirse a otro equipo',
  'computers.join.howTo':
    'En el equipo que tiene tus códigos, abre <b>Ajustes</b>, <b>Otros equipos</b> y elige <b>Añadir un equipo</b>. Muestra un código QR y un texto.',
  'computers.join.merges': 'Las dos bóvedas se combinan: no se pierde nada de lo que hay en esta.',
  'computers.join.picture': 'Elegir una imagen',
  'computers.join.camera': 'Escanear con la cámara',
  'computers.join.paste': 'También puedes pegar aquí una imagen.',
  'computers.join.reading': 'Buscando un código de emparejamiento',
  'computers.join.noCode': 'No hay ningún código de emparejamiento en esta imagen.',
  'computers.join.notPairing':
    'Esto no es un código de emparejamiento. Si configura una entrada, añádelo con el botón Añadir.',
  'computers.join.reaching': 'Buscando la carpeta compartida',
  'computers.join.place': 'Tus equipos se encuentran en <bdi>{address}</bdi>.',
  'computers.join.folder':
    'La carpeta que usa tu otro equipo se llama allí <bdi>{path}</bdi>. Elige dónde está en este equipo.',
  'computers.join.login':
    'Tus equipos se encuentran en <bdi>{address}</bdi>. Inicia sesión también allí.',
  'computers.join.address.hint': 'Cámbiala si el servidor tiene otra dirección para este equipo.',
  'computers.join.ask': 'Pedir unirse',
  'computers.join.check': 'Compara este número',
  'computers.join.check.text':
    'El otro equipo muestra un número para este equipo. Si es el mismo, acéptalo allí. Si es otro, recházalo.',
  'computers.join.waiting': 'Esperando a que el otro equipo acepte este',
  'computers.join.over':
    'El código de emparejamiento caducó antes de que se aceptara este equipo. Muestra uno nuevo en el otro equipo y vuelve a unirte.',
  'computers.join.again': 'Volver a unirse',
  'computers.join.cancel': 'Cancelar la unión',
  'computers.join.done':
    'Tus códigos están aquí. Desde ahora, este equipo y el otro se mantienen iguales.',
} as const satisfies Translated<typeof english>
