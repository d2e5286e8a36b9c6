import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'Esto no es un archivo PDF.',
  'core.importFiles.tooMuchWork':
    'Abrir este archivo requiere más de {limit, number} {work, select, pbkdf2Rounds {rondas de PBKDF2} scryptBytes {bytes de memoria para scrypt} scryptLanes {carriles de scrypt} argon2Bytes {bytes de memoria para Argon2} argon2Passes {pasadas de Argon2} argon2Lanes {carriles de Argon2} argon2Work {bytes de trabajo para Argon2} other {rondas de AES}}. Es más de lo que permite Countersign.',
  'core.importFiles.impossibleKey':
    'Con los ajustes de este archivo no se puede derivar una clave de ninguna contraseña.',
  'core.importFiles.wrongPassword': 'Esa contraseña no es correcta o el archivo se modificó.',
  'core.importFiles.cutShortInside': 'La parte cifrada de este archivo está dañada o cortada.',
  'core.importFiles.unknownEncryption': 'Countersign no sabe cómo está cifrado este archivo.',
  'core.importFiles.tooManyEntries': 'Este archivo contiene más de {limit, number} entradas.',
  'core.importFiles.longMail': 'Este correo tiene más de {limit, number} líneas.',
  'core.importFiles.emptyMail':
    'Countersign no encontró ningún enlace de configuración, código QR ni exportación en este correo.',
  'core.importFiles.tooManyMails': 'Este buzón contiene más de {limit, number} correos.',
  'core.importFiles.damagedMail': 'Este correo está dañado.',
  'core.importFiles.phoneOnly':
    'Este archivo no tiene contraseña: solo puede abrirlo el teléfono del que viene.',
  'core.importFiles.tooManyPasswords': 'Este archivo tiene más de {limit, number} contraseñas.',
  'core.importFiles.oddKey': 'La clave de este archivo tiene una longitud incorrecta.',
  'core.importFiles.notAuthelia': 'Esto no es una exportación de Authelia.',
  'core.importFiles.tooManyKeys': 'Este archivo tiene más de {limit, number} claves.',
  'core.importFiles.authmeOnly':
    'Este archivo está cifrado, y solo puede abrirlo la aplicación Authme que lo cifró.',
  'core.importFiles.tooManyRounds':
    'Abrir este archivo requiere más de {limit, number} rondas en total. Es más de lo que permite Countersign.',
  'core.importFiles.noSecret': 'Este archivo no contiene ningún secreto.',
  'core.importFiles.noColumn': 'Esta tabla no tiene la columna «{column}».',
  'core.importFiles.bitwardenAccount':
    'Este archivo está ligado a la cuenta de Bitwarden de la que viene, y solo Bitwarden puede leerlo. Vuelve a exportar y elige esta vez «Protegido por contraseña».',
  'core.importFiles.bitwardenOnly':
    'Este archivo está cifrado de una forma que solo conoce Bitwarden.',
  'core.importFiles.damagedZip': 'Este archivo zip está dañado.',
  'core.importFiles.freeOtpNames':
    'Esta lista de FreeOTP solo contiene nombres: los secretos están en el almacén de claves del teléfono, que no los deja salir. Abre FreeOTP en el teléfono, elige Backup en su menú e importa el archivo externalBackup.xml que escribe.',
  'core.importFiles.notPam': 'Esto no es un archivo ni una salida de google-authenticator.',
  'core.importFiles.emptyPage':
    'Esta página no contiene enlaces de configuración ni imágenes de códigos QR.',
  'core.importFiles.largeDocument': 'El documento de este archivo pesa más de {megabytes} MB.',
  'core.importFiles.damagedInnerHeader': 'La cabecera interna de esta base de datos está dañada.',
  'core.importFiles.unknownProtection':
    'Countersign no sabe cómo protege sus valores esta base de datos.',
  'core.importFiles.damagedHeader': 'La cabecera de esta base de datos está dañada o cortada.',
  'core.importFiles.otherKeePass': 'Countersign solo lee bases de datos de KeePass 2 (KDBX 3 y 4).',
  'core.importFiles.unknownCipher':
    'Countersign no puede abrir el cifrado de esta base de datos. Abre AES y ChaCha20.',
  'core.importFiles.unknownKeyDerivation':
    'Countersign no sabe cómo se deriva la clave de esta base de datos.',
  'core.importFiles.oldArgon2':
    'Esta base de datos necesita una versión antigua de Argon2, que Countersign no tiene.',
  'core.importFiles.databaseUnpacksTooLarge':
    'Esta base de datos ocupa más de {megabytes} MB al descomprimirse.',
  'core.importFiles.damagedDatabase': 'Esta base de datos está dañada o cortada.',
  'core.importFiles.wrongPasswordOrKeyFile':
    'Esa contraseña no es correcta o la base de datos necesita además un archivo de clave. Countersign no puede abrir bases de datos con archivo de clave.',
  'core.importFiles.notKeePass': 'Esto no es un archivo de KeePass.',
  'core.importFiles.notTokens': 'Ninguna fila de esta tabla tiene número de serie, semilla y tipo.',
  'core.importFiles.damagedOtpAuth':
    'Este archivo de OTP Auth está dañado. En OTP Auth, muestra el código QR de cada cuenta y hazle una foto.',
  'core.importFiles.cutShort': 'Este archivo está cortado.',
  'core.importFiles.unknownOtpClient':
    'Countersign no conoce esta versión de los archivos de OTPClient.',
  'core.importFiles.passWithoutCode': 'Esta entrada no tiene código de un solo uso.',
  'core.importFiles.emptyPdf':
    'Countersign no encontró ningún código QR ni enlace de configuración en este PDF. Si contiene un código, haz una imagen de esa página (una captura de pantalla en PNG) e impórtala.',
  'core.importFiles.protonPgp':
    'Esta exportación de Proton Pass está cifrada con PGP. Vuelve a exportar sin cifrado PGP o descífrala antes con gpg.',
  'core.importFiles.pskcKey':
    'Este archivo PSKC está cifrado con una clave precompartida o un certificado, no con una contraseña. Pide a quien hizo los tokens un archivo PSKC sin cifrar o con contraseña.',
  'core.importFiles.maFilesAlone':
    'Los maFiles cifrados solo se pueden leer junto con manifest.json. Elige la carpeta que los contiene todos.',
  'core.importFiles.tooManyAccounts': 'Este archivo enumera más de {limit, number} cuentas.',
  'core.importFiles.noAccounts': 'Este archivo no contiene ninguna lista de cuentas.',
  'core.importFiles.winAuthOnly':
    'Este winauth.xml está cifrado: solo puede abrirlo WinAuth en el equipo del que viene. Abre WinAuth allí, elige Export e importa el archivo de texto o zip que escribe.',
  'core.importFiles.noSecretColumn':
    'Ninguna columna de esta tabla contiene secretos de un solo uso.',
  'core.importFiles.nothingFound':
    'Este archivo no contiene secretos de un solo uso ni enlaces de configuración.',
  'core.importFiles.onlyPasswords':
    'Esta exportación de {app} contiene contraseñas, pero ningún segundo factor: ninguno de sus inicios de sesión tiene un código de un solo uso.',
  'core.importFiles.tooManyPictures': 'Este archivo contiene más de {limit, number} imágenes.',
  'core.importFiles.noPreferences': 'Este archivo no contiene preferencias.',
  'core.importFiles.tooManyObjects': 'Este archivo contiene demasiados objetos.',
  'core.importFiles.damagedPlist': 'La lista de propiedades de este archivo está dañada o cortada.',
  'core.importFiles.openQuote': 'Esta tabla está dañada: hay una comilla que nunca se cierra.',
  'core.importFiles.tooManyRows': 'Esta tabla tiene más de {limit, number} filas.',
  'core.importFiles.damagedMap':
    'Este archivo no es un mapa de cadenas serializado o está cortado.',
  'core.importFiles.notJson': 'Este archivo no es JSON legible: puede estar cortado o dañado.',
  'core.importFiles.tooManyPages': 'Este PDF tiene más de {limit, number} páginas.',
  'core.importFiles.lockedPdf':
    'Este PDF está protegido con una contraseña. Ábrelo, imprímelo en un PDF sin ella e importa ese. O haz una captura de pantalla de sus códigos QR.',
  'core.importFiles.damagedPdf':
    'Este PDF está dañado o cortado. Haz una captura de pantalla (una imagen en PNG) de cada código QR que contiene e impórtalas.',
  'core.importFiles.noTable': 'Esta base de datos no tiene la tabla «{table}».',
  'core.importFiles.notText': 'Este archivo no es texto legible.',
  'core.importFiles.tooLarge': 'Este archivo pesa más de {megabytes} MB.',
  'core.importFiles.xmlEntities':
    'Este archivo declara sus propias entidades XML, cosa que no hace ninguna aplicación.',
  'core.importFiles.brokenXml':
    'Este archivo no es XML legible a partir de la línea {line}: puede estar cortado o dañado.',
  'core.importFiles.tooDeep': 'Este archivo está anidado en más de {limit, number} niveles.',
  'core.importFiles.tooManyElements': 'Este archivo tiene más de {limit, number} elementos.',
  'core.importFiles.notXml': 'Este archivo no es XML legible.',
  'core.importFiles.tooManyFiles':
    'Este archivo zip contiene más de {limit, number} archivos que leer.',
  'core.importFiles.unzipsTooLarge':
    'Este archivo zip ocupa más de {megabytes} MB al descomprimirse.',
  'core.importFiles.unsafeZip':
    'Este archivo zip contiene un archivo que se escribiría fuera de su carpeta.',
  'core.importFiles.unknownZipEncryption':
    'Countersign no puede abrir el cifrado de este archivo zip. Abre ZipCrypto y AES.',
  'core.importFiles.unknownZipPacking':
    'Countersign no puede descomprimir este archivo zip. Descomprime «store» y «deflate».',
  'core.importFiles.brokenZip': 'Este archivo zip está dañado o cortado.',
  'core.importFiles.otherZip': 'Este archivo zip no contiene lo que escribe la aplicación.',
} as const satisfies Translated<typeof english>
