import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about':
    'Para quienes crean servidores: comprueba desde fuera si el tuyo sigue las reglas de la autenticación de dos factores.',
  'check.account.hint':
    'La autenticación de dos factores tiene que estar desactivada. Countersign la activa, prueba códigos correctos, incorrectos y usados, y la vuelve a desactivar. Si el servidor envía códigos por mensaje, envía uno o dos.',
  'check.account': 'Usa una cuenta de prueba',
  'check.address': 'Dirección del servidor',
  'check.kind': 'Tipo de servidor',
  'check.kind.placeholder': 'Elige uno',
  'check.email': 'Dirección de correo',
  'check.email.hint': 'La dirección de la cuenta de prueba',
  'check.submit': 'Comprobar servidor',
  'check.trying.waiting': 'Comprobando, espera de {countdown}',
  'check.rules': 'Reglas',
  'check.trying': 'Comprobando',
  'check.rule.toCome': '{rule}<hidden>: aún sin comprobar</hidden>',
  'check.rule.notTried': '{rule}<hidden>: sin comprobar</hidden>',
  'check.puttingBack': 'Restaurando la cuenta',
  'check.signingIn': 'Iniciando sesión',
  'check.ended.unfinished': 'La comprobación no terminó.',
  'check.running': 'La comprobación está en marcha.',
  'check.again': 'Comprobar de nuevo',
  'check.copyReport': 'Copiar el informe como JSON',
  'check.progress.stopping':
    'Deteniendo. Se comprobaron {tried, number} de {all, number} reglas. Countersign está dejando la cuenta como estaba.',
  'check.progress':
    'Tarda unos minutos, casi todo de espera. Hasta ahora se comprobaron {tried, number} de {all, number} reglas. Puedes cerrar este cuadro de diálogo; la comprobación continúa.',
  'check.puttingBack.waiting': 'Restaurando la cuenta, espera de {countdown}',
  'check.signingIn.waiting': 'Iniciando sesión, espera de {countdown}',
  'check.seen':
    '{verdict, select, pass {Se cumple: {why}} fail {No se cumple: {why}} other {Omitida: {why}}}',
  'check.rules.replay': 'Un código funciona una sola vez',
  'check.rules.replayParallel': 'Un código enviado varias veces a la vez funciona una sola vez',
  'check.rules.enrolmentCodeReuse':
    'El código que confirma la configuración no sirve para nada más',
  'check.rules.window': 'Los códigos pasados y adelantados se rechazan',
  'check.rules.throttle':
    'El servidor frena los intentos de adivinar, pero no bloquea la cuenta para siempre',
  'check.rules.backupReuse': 'Un código de respaldo funciona una sola vez',
  'check.rules.backupParallel':
    'Un código de respaldo enviado varias veces a la vez funciona una sola vez',
  'check.rules.regenerateVoids': 'Los códigos de respaldo nuevos reemplazan a los anteriores',
  'check.rules.disableNeedsBoth':
    'Desactivar la autenticación de dos factores requiere la contraseña y un código',
  'check.rules.challengeReuse': 'Un inicio de sesión se puede terminar una sola vez',
  'check.rules.challengeScope': 'Un inicio de sesión sin terminar no abre nada',
  'check.rules.codeExpiry': 'Los códigos enviados por SMS o correo caducan',
  'check.rules.resendCooldown': 'No se puede pedir otro código enseguida',
} as const satisfies Translated<typeof english>
