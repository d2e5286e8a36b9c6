import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'Das ist nicht die E-Mail-Adresse dieser Person.',
  'core.accounts.noAdministration': 'Diese Art von Server hat keine Administration.',
  'core.accounts.noServerTime':
    'Countersign kennt noch von keinem Server die Zeit. Aktualisiere zuerst ein Konto.',
  'core.accounts.clockOffByADay':
    'Stell die Uhr dieses Computers: Sie geht um mehr als einen Tag falsch.',
  'core.accounts.closing': 'Countersign wird geschlossen.',
  'core.accounts.otherKindNow':
    'Das ist jetzt eine andere Art von Server. Entferne das Konto hier und verbinde es erneut.',
  'core.accounts.entryTaken':
    'Dieser Eintrag gehört zu einem anderen Konto. Löse zuerst dort die Verknüpfung.',
  'core.accounts.clocksADayApart':
    'Die Uhren des Servers und dieses Computers liegen mehr als einen Tag auseinander. Stell die, die falsch geht.',
  'core.accounts.entryOfOtherKind':
    'Dieser Eintrag erzeugt nicht die Art von Codes, nach der Server fragen.',
  'core.accounts.practiceHasNoAddress': 'Die Adresse des Übungsservers lässt sich nicht ändern.',
  'core.accounts.changePending':
    'Eine Änderung an diesem Konto wurde nicht abgeschlossen. Schließ sie zuerst ab oder mach sie rückgängig.',
  'core.accounts.connectedAlready': 'Dieses Konto ist schon verbunden.',
  'core.accounts.noEntry': 'Mit diesem Konto ist kein Eintrag verknüpft.',
  'core.accounts.noBackupCodeLeft':
    'Der Tresor hat keinen unbenutzten Backup-Code für dieses Konto.',
  'core.accounts.practiceName': 'Übungsserver',
  'core.accounts.answerLost': '{name}: Die Antwort ging verloren',
  'core.accounts.gone': 'Dieses Konto ist nicht mehr hier.',
  'core.accounts.signInWaiting': 'Eine Anmeldung wartet auf ihren Code.',
  'core.accounts.tooMany': 'Du kannst höchstens {accounts, number} Konten verbinden.',
  'core.accounts.passwordMissing': 'Gib das Passwort ein.',
  'core.accounts.nothingToSend': 'Dafür kann dieser Server keinen Code senden.',
  'core.accounts.noSignInWaiting': 'Keine Anmeldung wartet auf einen Code. Melde dich erneut an.',
  'core.accounts.signInFirst': 'Melde dich zuerst bei {name} an.',
} as const satisfies Translated<typeof english>
