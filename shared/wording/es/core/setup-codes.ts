import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong':
    'Este código de configuración tiene más de {limit, number} caracteres.',
  'core.setupCodes.notOne':
    'Esto no es un enlace de configuración. Los enlaces de configuración empiezan por otpauth://, motp:// o steam://.',
  'core.setupCodes.noParameters': 'Este enlace no tiene parámetros, así que tampoco tiene secreto.',
  'core.setupCodes.unknownType': 'El tipo tiene que ser totp, hotp, steam o yaotp.',
  'core.setupCodes.givenTwice': 'El parámetro {name} aparece dos veces, con valores distintos.',
  'core.setupCodes.pinMissing': 'Falta su PIN. Sin él, no hay código.',
  'core.setupCodes.cleaned':
    'Se limpió {place, select, issuer {el emisor} other {el nombre de la cuenta}}: contenía caracteres invisibles o que cambian la dirección de lectura.',
  'core.setupCodes.cut':
    'Se recortó {place, select, issuer {el emisor} other {el nombre de la cuenta}} porque tenía más de {limit, number} caracteres.',
  'core.setupCodes.pinLeftOut':
    'Se omitió su PIN porque tiene más de {limit} caracteres o contiene caracteres de control.',
  'core.setupCodes.pinUnusable':
    'Un PIN puede tener como máximo {limit} caracteres, y ningún carácter de control.',
  'core.setupCodes.secretEmpty': 'El secreto está vacío.',
  'core.setupCodes.secretTooLong': 'El secreto tiene más de {limit, number} bytes.',
  'core.setupCodes.yandexLength': 'El secreto no tiene la longitud de un secreto de Yandex.',
  'core.setupCodes.secretShort': 'El secreto es corto: solo {bits} bits.',
  'core.setupCodes.algorithm': 'El algoritmo tiene que ser {algorithms}.',
  'core.setupCodes.digits': 'El número de dígitos tiene que ser un número entero de 4 a 10.',
  'core.setupCodes.period': 'El periodo tiene que ser un número entero de segundos de 1 a 86 400.',
  'core.setupCodes.counterMissing':
    'Un código de configuración basado en un contador (HOTP) necesita un contador.',
  'core.setupCodes.counter': 'El contador tiene que ser un número entero de 0 a 2^53 - 1.',
  'core.setupCodes.oddLength':
    'El secreto tiene una longitud extraña: puede que falte un carácter.',
  'core.setupCodes.leftoverBits':
    'El último carácter del secreto puede estar mal: contiene más de lo que necesita el secreto.',
  'core.setupCodes.notHex':
    'El carácter {position} del secreto no es hexadecimal (de 0 a 9 y de A a F).',
  'core.setupCodes.oddHex': 'El secreto tiene un número impar de dígitos hexadecimales.',
  'core.setupCodes.milliseconds':
    'El periodo parecía estar en milisegundos, así que sus códigos duran {seconds} segundos.',
  'core.setupCodes.otherIssuer':
    'El nombre de la cuenta nombra un emisor distinto del resto del código de configuración.',
  'core.setupCodes.exportTooLong':
    'Este enlace de exportación tiene más de {limit, number} caracteres.',
  'core.setupCodes.exportParts': 'Las partes de esta exportación están mal numeradas.',
  'core.setupCodes.exportNoData': 'Este enlace de exportación no tiene el parámetro data.',
  'core.setupCodes.exportNotBase64': 'Los datos de este enlace de exportación no son Base64.',
  'core.setupCodes.exportDamaged':
    'Los datos de este enlace de exportación están dañados o cortados.',
  'core.setupCodes.exportTooMany':
    'Una parte de una exportación puede contener como máximo {limit, number} entradas.',
  'core.setupCodes.exportEmpty': 'Esta exportación no tiene entradas.',
  'core.setupCodes.exportType': 'Countersign no conoce su tipo.',
  'core.setupCodes.exportAlgorithm': 'Su algoritmo es MD5 o uno que Countersign no conoce.',
  'core.setupCodes.exportDigits': 'Countersign no conoce su número de dígitos.',
  'core.setupCodes.exportEntry': 'entrada {entry} de la parte {part}',
  'core.setupCodes.twoStep':
    'Esta es una inscripción en dos pasos de privacyIDEA, y el enlace solo contiene la mitad: los códigos serían incorrectos. Pide un token sin inscripción en dos pasos.',
  'core.setupCodes.push':
    'Este es un token push de privacyIDEA, que solo puede usar su propia aplicación. Pide un token TOTP en su lugar.',
  'core.setupCodes.dayPassword':
    'Esta es una contraseña del día de privacyIDEA, un tipo de código que Countersign no genera. Pide un token TOTP en su lugar.',
  'core.setupCodes.part':
    'Este código QR es la parte {part} de {size}: juntas contienen un código de configuración. Añádelas todas.',
  'core.setupCodes.finding.webLink': 'Esto es un enlace web, no un código de configuración.',
  'core.setupCodes.finding.wifi': 'Esto es una contraseña de wifi, no un código de configuración.',
  'core.setupCodes.finding.contact': 'Esto es un contacto, no un código de configuración.',
  'core.setupCodes.finding.email':
    'Esto es una dirección o un mensaje de correo, no un código de configuración.',
  'core.setupCodes.finding.phone':
    'Esto es un número de teléfono o un mensaje, no un código de configuración.',
  'core.setupCodes.finding.payment':
    'Esto es una solicitud de pago, no un código de configuración.',
  'core.setupCodes.finding.passkey':
    'Esto es un inicio de sesión con llave de acceso para un teléfono, no un código de configuración.',
  'core.setupCodes.finding.text': 'Esto es solo texto, no un código de configuración.',
  'core.setupCodes.finding.empty': 'Aquí no hay nada que leer.',
  'core.setupCodes.finding.refused': 'Parece un código de configuración, pero no se puede usar.',
  'core.setupCodes.private.microsoft':
    'Este código solo funciona en Microsoft Authenticator. En la página de Microsoft, elige «Quiero usar otra aplicación de autenticación» y escanea el código que recibas entonces.',
  'core.setupCodes.private.okta':
    'Este código solo funciona en Okta Verify. En la página de Okta, elige «Google Authenticator» en lugar de «Okta Verify».',
  'core.setupCodes.private.duo':
    'Este código de activación solo funciona en Duo Mobile. Pide a quien administra Duo un token de hardware o un código de acceso.',
  'core.setupCodes.private.steam':
    'Esto es un inicio de sesión en Steam, al que solo puede responder la aplicación de Steam. Exporta el autenticador de esa aplicación o escribe su secreto.',
  'core.setupCodes.private.battleNet':
    'Este código solo funciona en el propio autenticador de Battle.net. Su número de serie y su código de restauración dicen qué exportar.',
  'core.setupCodes.private.rsa':
    'Este token solo funciona en RSA SecurID. Pide a quien lo administra que te deje iniciar sesión con una aplicación de autenticación estándar (TOTP).',
  'core.setupCodes.private.symantec':
    'Este código solo funciona en Symantec VIP. Si el sitio ofrece una aplicación de autenticación estándar, elige esa.',
  'core.setupCodes.private.entrust':
    'Este código de activación solo funciona en Entrust Identity. Pide un token de Google Authenticator en su lugar.',
  'core.setupCodes.private.pingId':
    'Este código de emparejamiento solo funciona en PingID. Si el sitio ofrece «Aplicación de autenticación», elige esa.',
  'core.setupCodes.private.forgeRock':
    'Esto registra mensajes push de ForgeRock o Ping, que no puede usar ninguna otra aplicación. Elige en el sitio códigos de una aplicación de autenticación (OATH).',
  'core.setupCodes.private.authy':
    'Este código solo funciona en Authy. En el sitio, elige una aplicación de autenticación estándar (TOTP) y escanea el código que recibas entonces.',
  'core.setupCodes.private.lastPass':
    'Esta es la transferencia de LastPass Authenticator a otro teléfono, que no puede usar ninguna otra aplicación. Exporta sus cuentas a un archivo: Ajustes, Transferir cuentas.',
  'core.setupCodes.private.pairing':
    'Este es un código de emparejamiento de Countersign en otro equipo. Para compartir esa bóveda, abre Ajustes y, en «Otros equipos», elige «Unirse a otro equipo».',
  'core.setupCodes.private.onePassword':
    'Este es el código de configuración de una cuenta de 1Password, con su Secret Key. No es un segundo factor. No lo compartas con nadie.',
  'core.setupCodes.private.passwordManager':
    'Esto inicia sesión en un gestor de contraseñas o lo abre. No es un código de configuración. Escanea el código que el sitio muestra para su segundo factor.',
  'core.setupCodes.private.messenger':
    'Esto vincula un dispositivo a una aplicación de mensajería, y solo esa aplicación puede responder. No es un código de configuración.',
  'core.setupCodes.notBase32':
    'El carácter {position} del secreto no es Base32 (las letras de la A a la Z y los dígitos del 2 al 7).',
  'core.setupCodes.notBase32LookAlike':
    'El carácter {position} del secreto no es Base32 (las letras de la A a la Z y los dígitos del 2 al 7). Revisa los caracteres que se confunden con facilidad: B y 8, I o L y 1, y O y 0.',
} as const satisfies Translated<typeof english>
