import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': 'ejecuta el servidor de referencia de dos factores',
  'cli.server.description':
    'Ejecuta el servidor de referencia de dos factores hasta que lo detengas.',
  'cli.server.option.db': 'un archivo SQLite o una URL postgres://',
  'cli.server.option.port': 'el puerto en el que escuchar',
  'cli.server.option.host': 'la dirección en la que escuchar',
  'cli.server.help.settings':
    'Los ajustes vienen de variables de entorno: {variables} y otras. docs/server.md las enumera todas. La base de datos es la que indica --db; si no, DATABASE_URL; si no, un archivo en la carpeta de datos.',
  'cli.server.listening': 'El servidor Countersign está en {url}',
  'cli.server.portTaken': 'El puerto {port} está en uso. Elige otro.',
  'cli.server.portNotAllowed': 'Este sistema no permite el puerto {port}.',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVEL tiene que ser uno de estos: {levels}.',
  'cli.server.unchanged': 'No se cambió nada.',
  'cli.server.migrate.summary': 'actualiza la base de datos a esta versión',
  'cli.server.migrate.description':
    'Ejecuta las migraciones de la base de datos. No pasa nada si se ejecutan dos veces.',
  'cli.server.migrate.option.list': 'enumera las migraciones y marca las que se aplicaron',
  'cli.server.migrate.option.only': 'ejecuta esta migración y las que necesita',
  'cli.server.migrate.option.rollback': 'deshace esta migración y elimina sus datos',
  'cli.server.migrate.option.verify': 'muestra tablas, columnas y filas, y lo que falta',
  'cli.server.migrate.option.yes': 'no pregunta antes de eliminar datos',
  'cli.server.migrate.incomplete': 'No se hizo todo.',
  'cli.server.rotateKey.summary': 'cifra todos los secretos con una clave maestra nueva',
  'cli.server.rotateKey.description':
    'Cifra todos los secretos con una clave maestra nueva. El servidor puede seguir en marcha.',
  'cli.server.rotateKey.done':
    '{count, plural, one {Se cifró # valor con la clave maestra actual.} many {Se cifraron # de valores con la clave maestra actual.} other {Se cifraron # valores con la clave maestra actual.}}',
  'cli.server.seedDemo.summary': 'crea usuarios para probar las API',
  'cli.server.seedDemo.description':
    'Crea tres usuarios para cada API y muestra cómo iniciar sesión.',
  'cli.server.seedDemo.notInProduction':
    'Los usuarios de demostración tienen contraseñas conocidas, así que no se pueden crear en producción.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'Segundo factor',
  'cli.server.seedDemo.column.email': 'Correo',
  'cli.server.seedDemo.column.password': 'Contraseña',
  'cli.server.seedDemo.column.secret': 'Secreto para una aplicación de autenticación',
  'cli.server.seedDemo.factor':
    '{factor, select, off {ninguno} email {código por correo} other {aplicación de autenticación}}',
  'cli.server.seedDemo.signIn':
    'Cada API tiene su propia forma de iniciar sesión con correo y contraseña: mira /docs en el servidor.',
  'cli.server.seedDemo.outbox':
    'Mientras SMTP_URL no esté definida, GET /dev/outbox muestra los códigos enviados por correo.',
  'cli.server.seedDemo.json': 'Con --json, también se imprimen los códigos de respaldo.',
  'cli.server.makeAdmin.summary': 'da permisos de administración',
  'cli.server.makeAdmin.description':
    'Crea una cuenta de administración con una contraseña de un solo uso, o da permisos de administración a una cuenta existente.',
  'cli.server.makeAdmin.argument.whom': 'una dirección de correo nueva o el número de una cuenta',
  'cli.server.makeAdmin.option.yes':
    'no pregunta antes de dar permisos de administración a una cuenta existente',
  'cli.server.makeAdmin.help.naming':
    'Nadie verifica la dirección de correo de una cuenta, así que puede que otra persona haya abierto una con ella. Por eso una dirección crea una cuenta nueva, mientras que una existente se nombra por su número, cuando ya has visto desde cuándo existe. La administración está abierta a las cuentas de administración con la autenticación de dos factores activada.',
  'cli.server.makeAdmin.help.json':
    'Con --json: {shape}. El último es null para una cuenta que ya existía.',
  'cli.server.makeAdmin.created':
    'Se creó la cuenta {id} para {email}, con permisos de administración.',
  'cli.server.makeAdmin.oneTimePassword':
    'Contraseña de un solo uso, válida durante 24 horas: {password}',
  'cli.server.makeAdmin.choosePassword':
    'Solo sirve para elegir una contraseña nueva, en /auth/choose-password del servidor.',
  'cli.server.makeAdmin.turnOn':
    'La administración se abre cuando la autenticación de dos factores está activada para esta cuenta.',
  'cli.server.makeAdmin.found':
    'La cuenta {id}, {email}, existe desde {moment} UTC. Su autenticación de dos factores está {state, select, on {activada} other {desactivada}}.',
  'cli.server.makeAdmin.question': '¿Darle permisos de administración?',
  'cli.server.makeAdmin.promoted': '{email} tiene ahora permisos de administración.',
  'cli.server.makeAdmin.taken':
    'La cuenta {id}, {email}, existe desde {moment} UTC, y nadie ha verificado de quién es esa dirección. Si es la cuenta correcta, ejecuta `{command}`.',
} as const satisfies Translated<typeof english>
