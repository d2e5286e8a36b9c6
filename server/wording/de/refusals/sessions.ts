import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': 'Melde dich zuerst an.',
  'refusals.sessions.over': 'Diese Sitzung ist beendet. Melde dich erneut an.',
  'refusals.sessions.badToken': 'Dieses Token ist nicht gültig.',
  'refusals.sessions.otherUse': 'Dieses Token kann dafür nicht verwendet werden.',
  'refusals.sessions.signInExpired': 'Diese Anmeldung hat zu lange gedauert. Beginne von vorn.',
  'refusals.sessions.signInOver': 'Diese Anmeldung ist beendet. Beginne von vorn.',
  'refusals.sessions.noSignIn': 'Keine Anmeldung wartet auf einen Code. Melde dich zuerst an.',
  'refusals.sessions.passwordAgain':
    'Deine Anmeldung liegt eine Weile zurück. Gib das Passwort deines Kontos ein oder melde dich erneut an.',
} as const satisfies Translated<typeof english>
