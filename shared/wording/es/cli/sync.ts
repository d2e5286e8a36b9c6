import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': 'mantiene la misma bóveda en varios equipos',
  'cli.sync.description':
    'Mantiene la misma bóveda en varios equipos, mediante un lugar al que todos acceden: una carpeta, WebDAV, almacenamiento compatible con S3 o un servidor Countersign. Todo lo que hay ahí está cifrado.',
  'cli.sync.help.places':
    'Un lugar es una carpeta que Syncthing, Nextcloud, Dropbox o iCloud Drive mantiene sincronizada, una carpeta de red o una memoria USB; una dirección https:// de una carpeta WebDAV o de un servidor Countersign; o s3://bucket/prefix. En el otro equipo, ejecuta `countersign sync join`. El texto de emparejamiento y las contraseñas se leen de una pregunta, de la entrada estándar o de un archivo que solo tú puedes leer, y nunca de la línea de comandos.',
  'cli.sync.help.json':
    'Con --json, las horas están en segundos Unix, y el estado es same, waiting, unreachable o attention.',
  'cli.sync.setup.summary': 'empieza en este equipo o muestra un texto de emparejamiento nuevo',
  'cli.sync.setup.description':
    'Empieza a sincronizar esta bóveda mediante un lugar y muestra el texto de emparejamiento para otro equipo. Sin un lugar, muestra un texto de emparejamiento nuevo. Con otro lugar, se traslada allí.',
  'cli.sync.setup.argument.place': 'una carpeta, una dirección https:// o s3://bucket/prefix',
  'cli.sync.place.option.user':
    'el nombre de usuario, la dirección de correo o el ID de la clave de acceso',
  'cli.sync.place.option.passwordStdin':
    'lee la contraseña o la clave secreta de la entrada estándar',
  'cli.sync.place.option.passwordFile': 'la lee de este archivo, que solo tú puedes leer',
  'cli.sync.place.option.endpoint':
    'la dirección https:// del almacenamiento compatible con S3, si no es AWS',
  'cli.sync.place.option.region': 'la región del bucket; us-east-1 si no se indica',
  'cli.sync.place.option.bucketInHost': 'el endpoint tiene el bucket en el nombre del host',
  'cli.sync.place.option.ca': 'confía en la autoridad de certificación de este archivo PEM',
  'cli.sync.place.user':
    '{kind, select, s3 {ID de la clave de acceso: } server {Dirección de correo: } other {Nombre de usuario: }}',
  'cli.sync.place.password':
    '{kind, select, s3 {Clave de acceso secreta de {name}:} other {Contraseña de {name}:}}',
  'cli.sync.place.code': 'Código de la autenticación de dos factores:',
  'cli.sync.place.noTerminal':
    'Ejecuta esto en una terminal o añade --user y --password-stdin o --password-file.',
  'cli.sync.place.noUser': 'No se introdujo nada.',
  'cli.sync.place.emptyPassword': 'La contraseña está vacía.',
  'cli.sync.place.stdinTwice':
    'Solo una de las dos puede venir de la entrada estándar: la frase de contraseña o la contraseña. Usa --password-file para la contraseña.',
  'cli.sync.place.badBucket':
    'Introduce s3://bucket/prefix, con la región en --region y, si no es AWS, la dirección en --endpoint.',
  'cli.sync.setup.done':
    'Introduce este texto de emparejamiento en el otro equipo con `countersign sync join`. Es válido durante diez minutos:',
  'cli.sync.setup.next':
    'Cuando el otro equipo muestre un número, ejecuta aquí `countersign sync accept` con ese número.',
  'cli.sync.join.summary': 'se une a la bóveda de otro equipo',
  'cli.sync.join.description':
    'Se une a la bóveda de otro equipo. Si aquí hay una bóveda, ambas se combinan.',
  'cli.sync.join.option.place':
    'el lugar como accede a él este equipo, si es distinto del texto de emparejamiento',
  'cli.sync.join.option.stdin': 'lee el texto de emparejamiento de la entrada estándar',
  'cli.sync.join.prompt': 'Texto de emparejamiento:',
  'cli.sync.join.noTerminal':
    'Ejecuta esto en una terminal, o añade --stdin y pasa el texto de emparejamiento a la entrada estándar.',
  'cli.sync.join.done':
    'Ejecuta `countersign sync accept {check}` en el otro equipo y después `countersign sync now` aquí.',
  'cli.sync.accept.summary': 'admite el equipo que muestra un número',
  'cli.sync.accept.description':
    'Admite el equipo que muestra este número. Recibe todo lo que hay en esta bóveda.',
  'cli.sync.accept.argument.check': 'los seis dígitos que muestra el otro equipo',
  'cli.sync.accept.done': 'El equipo se aceptó. Ejecuta `countersign sync now` en él.',
  'cli.sync.now.summary': 'intercambia los cambios ahora',
  'cli.sync.now.description':
    'Lee lo que cambiaron tus otros equipos, lo combina y escribe lo que les falta.',
  'cli.sync.now.counts': 'Recibidos: {received, number}; enviados: {sent, number}.',
  'cli.sync.status.summary': 'muestra cómo está todo',
  'cli.sync.status.description':
    'Muestra dónde se encuentran tus equipos, si todo está enviado y recibido, y qué te necesita.',
  'cli.sync.status.off': 'Esta bóveda está solo en este equipo.',
  'cli.sync.status.place': 'Lugar: {place}',
  'cli.sync.status.waiting':
    '{waiting, plural, one {# cambio aún no se ha enviado.} many {# de cambios aún no se han enviado.} other {# cambios aún no se han enviado.}}',
  'cli.sync.status.asking':
    '{name} pide unirse y muestra {check}. Si ese es el número de su pantalla, ejecuta `countersign sync accept {check}`.',
  'cli.sync.state':
    '{state, select, same {Todo está al día.} waiting {Esperando a otro equipo o a que se envíen cambios.} unreachable {No se puede acceder al lugar. Tu bóveda no ha cambiado.} other {Algo requiere tu atención.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} se eliminó en un equipo y se cambió en otro. Está en la papelera, con el cambio.} purged {{name} se eliminó para siempre en un equipo y recibió un secreto nuevo en otro. Está en la papelera, con el secreto nuevo.} other {{name} recibió un secreto nuevo en dos equipos. El más reciente está en uso, y el otro está en la papelera.}}',
  'cli.sync.devices.summary': 'enumera tus equipos',
  'cli.sync.devices.description': 'Enumera los equipos que comparten esta bóveda.',
  'cli.sync.devices.state': '{state, select, removed {quitado} thisOne {este equipo} other {}}',
  'cli.sync.leave.summary': 'deja de sincronizar en este equipo',
  'cli.sync.leave.description':
    'Deja de sincronizar en este equipo. Su bóveda se queda como está, y los demás equipos siguen sin él.',
  'cli.sync.leave.option.yes': 'no pregunta antes de dejarlo',
  'cli.sync.leave.question':
    'Esta bóveda ya no cambiará con las demás. Para volver a sincronizar, únete otra vez.',
  'cli.sync.leave.done': 'Esta bóveda está solo en este equipo. No se cambió nada en ella.',
  'cli.sync.remove.summary': 'quita un equipo',
  'cli.sync.remove.description':
    'Quita un equipo. Conserva lo que tiene y no puede leer nada de lo que se escriba desde entonces.',
  'cli.sync.remove.argument.device': 'el ID o el nombre del equipo',
  'cli.sync.remove.option.yes': 'no pregunta antes de quitarlo',
  'cli.sync.remove.question':
    '{name} no leerá nada nuevo. Sigue conociendo todos los secretos que tiene ahora.',
  'cli.sync.remove.severalSo': 'Varios equipos tienen este nombre. Usa un ID en su lugar.',
  'cli.sync.remove.unchanged': 'No se cambió nada.',
  'cli.sync.remove.done':
    'Se quitó {name}. Si se perdió o lo robaron, reemplaza los secretos que conocía.',
} as const satisfies Translated<typeof english>
