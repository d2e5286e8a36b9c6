import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': 'Servidor de práctica',
  'practice.try': 'Prueba todo sin riesgo',
  'practice.try.hint':
    'Un servidor en este equipo con personas inventadas: activa la autenticación de dos factores, pierde un teléfono, empieza de nuevo. No se toca nada real.',
  'practice.openServer': 'Abrir el servidor de práctica',
  'practice.signInAs': 'Iniciar sesión como {name}',
  'practice.sent': 'Enviado por el servidor de práctica',
  'practice.messages.none':
    'Aún nada. Los códigos por SMS y correo se muestran aquí en lugar de enviarse.',
  'practice.message': '{channel, select, sms {SMS a {to}} email {Correo a {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {Copiar el código del SMS a {to}} email {Copiar el código del correo a {to}} other {}}',
  'practice.copiedCode': 'Código copiado',
  'practice.startOver': 'Empezar de nuevo',
  'practice.startOver.hint': 'Devuelve todo esto a como estaba al principio.',
  'practice.reset.named': 'Restablecer el servidor de práctica',
  'practice.reset.ask': '¿Restablecer el servidor de práctica?',
  'practice.reset.intro':
    'Sus personas empiezan de nuevo. Las cuentas en las que iniciaste sesión allí, y sus códigos, se eliminan para siempre de tu bóveda. Todo lo demás se queda.',
  'practice.reset.done': 'El servidor de práctica se restableció',
} as const satisfies Translated<typeof english>
