import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'No existe ese usuario.',
  'refusals.accounts.noSuchNumber': 'No hay ningún usuario con este número.',
  'refusals.accounts.emailTaken': 'Ya hay una cuenta con esta dirección de correo.',
  'refusals.accounts.badEmail': 'Esto no es una dirección de correo.',
  'refusals.accounts.badPhone': 'Esto no es un número de teléfono.',
  'refusals.accounts.badDisplayName': 'Un nombre visible tiene que tener de 1 a 255 caracteres.',
  'refusals.accounts.weakPassword':
    'Una contraseña tiene que tener de {least} a {most} caracteres.',
  'refusals.accounts.sameAsOneTime': 'Elige una contraseña distinta de la de un solo uso.',
  'refusals.accounts.notOneTime': 'Esta cuenta ya tiene su propia contraseña.',
  'refusals.accounts.invalidCredentials': 'La dirección de correo o la contraseña no es correcta.',
  'refusals.accounts.wrongPassword': 'La contraseña no es correcta.',
  'refusals.accounts.oneTimePassword':
    'Esta es una contraseña de un solo uso. Elige antes tu propia contraseña en {path}.',
  'refusals.accounts.onlyAdministrators': 'Solo las cuentas de administración pueden hacer esto.',
  'refusals.accounts.administratorWithoutFactor':
    'Las cuentas de administración necesitan un segundo factor. Activa antes la autenticación de dos factores de esta cuenta.',
} as const satisfies Translated<typeof english>
