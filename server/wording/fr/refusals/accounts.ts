import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'Cet utilisateur n’existe pas.',
  'refusals.accounts.noSuchNumber': 'Aucun utilisateur n’a ce numéro.',
  'refusals.accounts.emailTaken': 'Il y a déjà un compte avec cette adresse e-mail.',
  'refusals.accounts.badEmail': 'Ce n’est pas une adresse e-mail.',
  'refusals.accounts.badPhone': 'Ce n’est pas un numéro de téléphone.',
  'refusals.accounts.badDisplayName': 'Un nom affiché doit avoir de 1 à 255 caractères.',
  'refusals.accounts.weakPassword': 'Un mot de passe doit avoir de {least} à {most} caractères.',
  'refusals.accounts.sameAsOneTime': 'Choisissez un autre mot de passe que celui à usage unique.',
  'refusals.accounts.notOneTime': 'Ce compte a déjà son propre mot de passe.',
  'refusals.accounts.invalidCredentials': 'L’adresse e-mail ou le mot de passe est incorrect.',
  'refusals.accounts.wrongPassword': 'Le mot de passe est incorrect.',
  'refusals.accounts.oneTimePassword':
    'C’est un mot de passe à usage unique. Choisissez d’abord votre propre mot de passe, sur {path}.',
  'refusals.accounts.onlyAdministrators': 'Seule l’administration peut faire cela.',
  'refusals.accounts.administratorWithoutFactor':
    'L’administration exige un second facteur. Activez d’abord la double authentification pour ce compte.',
} as const satisfies Translated<typeof english>
