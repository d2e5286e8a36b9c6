import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': 'Se está cambiando en {computer}. Termínalo allí.',
  'cli.servers.summary': 'gestiona la autenticación de dos factores de tus cuentas',
  'cli.servers.description':
    'Muestra y cambia la autenticación de dos factores de tus cuentas en servidores.',
  'cli.servers.help.passwords':
    'Las contraseñas se piden en la terminal o se leen de la entrada estándar con --password-stdin y --code-stdin, una por línea.',
  'cli.servers.help.pending':
    'Si un cambio se interrumpió, list y status lo dicen: termínalo con resume o descártalo con undo.',
  'cli.servers.help.json':
    'Con --json, las horas están en segundos Unix y los valores desconocidos son null. Una cuenta es:',
  'cli.servers.help.jsonResults':
    'add, verify y remove imprimen una cuenta; list y status imprimen una lista de ellas. enroll, disable, rotate, regenerate, resume y undo imprimen {change}. codes imprime una lista de {code}, con "code" si se revelan, y {used} con --use.',
  'cli.servers.argument.address': 'el servidor, por ejemplo, auth.example.org',
  'cli.servers.argument.account': 'un ID, o palabras del nombre y de la dirección de correo',
  'cli.servers.argument.accounts':
    'un ID, o palabras del nombre y de la dirección de correo (por defecto: todas las cuentas)',
  'cli.servers.option.passwordStdin': 'lee la contraseña de la cuenta de la entrada estándar',
  'cli.servers.option.codeStdin':
    'lee un código de la entrada estándar en lugar de usar la entrada vinculada',
  'cli.servers.option.backupCode': 'usa el código de respaldo siguiente sin usar de la bóveda',
  'cli.servers.option.user': 'la dirección de correo de la cuenta',
  'cli.servers.option.dialect': 'la API que habla el servidor, si no se puede detectar',
  'cli.servers.option.name': 'cómo llamar a la cuenta (por defecto: el host del servidor)',
  'cli.servers.option.ca':
    'confía en este certificado (PEM) en lugar de en las autoridades públicas',
  'cli.servers.option.keepPassword': 'guarda la contraseña en la bóveda',
  'cli.servers.option.method': 'cómo recibir los códigos',
  'cli.servers.option.destination':
    'el número de teléfono o la dirección de correo adonde enviar los códigos',
  'cli.servers.option.recoveryEmail':
    'para un chat: la dirección de correo con la que puedes volver a entrar',
  'cli.servers.option.reveal': 'muestra los propios códigos',
  'cli.servers.option.use': 'imprime el código siguiente sin usar y lo marca como usado',
  'cli.servers.option.yes':
    'no pregunta antes de eliminar códigos de respaldo que no se guardan en ningún otro lugar',
  'cli.servers.add.summary': 'conecta una cuenta e inicia sesión',
  'cli.servers.add.description': 'Conecta una cuenta e inicia sesión.',
  'cli.servers.list.summary': 'enumera tus cuentas como se vieron por última vez',
  'cli.servers.list.description': 'Enumera tus cuentas como se vieron por última vez.',
  'cli.servers.status.summary': 'obtiene el estado actual de tus cuentas',
  'cli.servers.status.description': 'Obtiene de sus servidores el estado actual de tus cuentas.',
  'cli.servers.enroll.summary': 'activa la autenticación de dos factores',
  'cli.servers.enroll.description': 'Activa la autenticación de dos factores.',
  'cli.servers.disable.summary': 'desactiva la autenticación de dos factores',
  'cli.servers.disable.description': 'Desactiva la autenticación de dos factores.',
  'cli.servers.rotate.summary': 'reemplaza el secreto por uno nuevo',
  'cli.servers.rotate.description':
    'Reemplaza el secreto por uno nuevo: desactiva y vuelve a activar la autenticación de dos factores.',
  'cli.servers.regenerate.summary': 'consigue códigos de respaldo nuevos',
  'cli.servers.regenerate.description':
    'Consigue códigos de respaldo nuevos. Los anteriores dejan de funcionar.',
  'cli.servers.resume.summary': 'termina un cambio que se interrumpió',
  'cli.servers.resume.description': 'Termina un cambio que se interrumpió.',
  'cli.servers.undo.summary': 'deshace un cambio que se interrumpió',
  'cli.servers.undo.description': 'Deshace un cambio que se interrumpió.',
  'cli.servers.verify.summary':
    'inicia sesión con un segundo factor o confirma un código que te enviaron',
  'cli.servers.verify.description':
    'Inicia sesión con un segundo factor o confirma con un código que te enviaron.',
  'cli.servers.codes.summary': 'muestra los códigos de respaldo de una cuenta',
  'cli.servers.codes.description': 'Muestra los códigos de respaldo de una cuenta.',
  'cli.servers.remove.summary': 'quita una cuenta; su entrada se queda',
  'cli.servers.remove.description':
    'Quita una cuenta de Countersign. Su entrada se queda, y en el servidor no cambia nada.',
  'cli.servers.none':
    'Aún no hay ninguna cuenta conectada. Conecta una con `countersign servers add`.',
  'cli.servers.noMatch': 'Ninguna cuenta coincide.',
  'cli.servers.severalMatch': 'Coinciden varias cuentas. Usa el ID de una.',
  'cli.servers.accountName': '{name} ({email})',
  'cli.servers.connected': 'Cuenta conectada: {account}.',
  'cli.servers.connectedOnly':
    'La cuenta está conectada. Para iniciar sesión, ejecuta `countersign servers verify`.',
  'cli.servers.unknownApi': 'Countersign no conoce la API de este servidor.',
  'cli.servers.severalApis': 'El servidor habla varias API. Elige una con --dialect: {ids}.',
  'cli.servers.verified': 'Cuenta verificada: {account}.',
  'cli.servers.removed':
    'Cuenta quitada: {account}. La autenticación de dos factores en el servidor no ha cambiado.',
  'cli.servers.nothingRemoved': 'No se quitó nada.',
  'cli.servers.removesCodes':
    '{count, plural, one {# código de respaldo sin usar se guarda solo con esta cuenta y se eliminará con ella.} many {# de códigos de respaldo sin usar se guardan solo con esta cuenta y se eliminarán con ella.} other {# códigos de respaldo sin usar se guardan solo con esta cuenta y se eliminarán con ella.}}',
  'cli.servers.methods': 'Este servidor ofrece estos métodos: {methods}.',
  'cli.servers.codes.none': 'Aquí no hay códigos de respaldo para {account}.',
  'cli.servers.codes.noneUnused': 'No hay ningún código de respaldo sin usar.',
  'cli.servers.codes.usedHere': 'la línea de comandos',
  'cli.servers.codes.state': '{state, select, unused {sin usar} used {usado} other {ya no válido}}',
  'cli.servers.ask.password': 'Contraseña de {email}:',
  'cli.servers.ask.passwordNoTerminal':
    'El servidor pide una contraseña: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.servers.ask.chatPassword': 'Contraseña del segundo paso del chat:',
  'cli.servers.ask.chatPasswordNoTerminal':
    'El chat necesita su propia contraseña: ejecuta esto en una terminal o añade --password-stdin.',
  'cli.servers.ask.code': 'Código:',
  'cli.servers.ask.codeSentTo': 'Código enviado a {destination}:',
  'cli.servers.ask.codeSent': 'Código que te enviaron:',
  'cli.servers.ask.authenticatorCode': 'Código de tu aplicación de autenticación:',
  'cli.servers.ask.codeNoTerminal':
    'El servidor pide un código: ejecuta esto en una terminal o añade --code-stdin.',
  'cli.servers.ask.noCode': 'No se dio ningún código.',
  'cli.servers.ask.stdinTwice':
    'La entrada estándar ya contiene la frase de contraseña de la bóveda. Nombra en COUNTERSIGN_PASSPHRASE_FILE un archivo con la frase de contraseña.',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {La entrada estándar no contiene ninguna contraseña.} other {La entrada estándar no contiene ningún código.}}',
  'cli.servers.ask.stillCode': 'El servidor sigue pidiendo un código.',
  'cli.servers.signedInWith': 'Sesión iniciada con el código de {entry}.',
  'cli.servers.change.waitsForPhone':
    'La configuración está esperando un teléfono. Para confirmarla aquí, ejecuta `countersign servers resume`.',
  'cli.servers.change.finish':
    '{pending} Para terminarlo, ejecuta `countersign servers {command}`.',
  'cli.servers.change.finishOrUndo':
    '{pending} Para terminarlo, ejecuta `countersign servers {command}`. Para descartarlo, ejecuta `countersign servers undo`.',
  'cli.servers.change.waiting':
    'Esperando {seconds, number} s a un código nuevo, o porque el servidor lo pide.',
  'cli.servers.change.filed':
    '{count, plural, one {Se guardó # código de respaldo.} many {Se guardaron # de códigos de respaldo.} other {Se guardaron # códigos de respaldo.}}',
  'cli.servers.change.state':
    'La autenticación de dos factores de {account} está {state, select, on {activada} other {desactivada}}.',
  'cli.servers.change.stateUnknown':
    'Countersign aún no sabe si la autenticación de dos factores de {account} está activada.',
  'cli.servers.step.begin': 'Secreto recibido del servidor.',
  'cli.servers.step.store': 'Secreto guardado en la bóveda.',
  'cli.servers.step.scan': 'Espera al teléfono terminada.',
  'cli.servers.step.code': 'Envío de un código solicitado.',
  'cli.servers.step.confirm': 'Confirmado con un código.',
  'cli.servers.step.turnOff': 'Desactivada en el servidor.',
  'cli.servers.step.regenerate': 'Códigos de respaldo nuevos recibidos.',
  'cli.servers.step.fileCodes': 'Códigos de respaldo guardados.',
  'cli.servers.step.status': 'Estado comprobado.',
  'cli.servers.step.trash': 'Entrada movida a la papelera.',
  'cli.servers.state.unknown': 'desconocida',
  'cli.servers.state.on': 'activada',
  'cli.servers.state.off': 'desactivada',
  'cli.servers.state.onBy':
    '{method, select, totp {activada (aplicación de autenticación)} sms {activada (SMS)} email {activada (correo)} other {activada (mensajes)}}',
  'cli.servers.next.resume':
    'Un cambio se interrumpió. Termínalo con `countersign servers resume`.',
  'cli.servers.next.signIn': 'Inicia sesión con `countersign servers verify`.',
  'cli.servers.next.turnOn': 'Actívala con `countersign servers enroll`.',
  'cli.servers.next.linkEntry': 'Ninguna entrada de aquí genera sus códigos.',
  'cli.servers.next.trashEntry': 'Su entrada ya no hace falta.',
  'cli.servers.next.useAuthenticator':
    'Una aplicación de autenticación es más segura que los códigos por mensaje.',
  'cli.servers.next.fewCodes': 'Quedan pocos códigos de respaldo.',
  'cli.servers.next.clock': 'El reloj de este equipo está mal. Ajústalo.',
} as const satisfies Translated<typeof english>
