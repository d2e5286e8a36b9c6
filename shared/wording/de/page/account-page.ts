import type { accountPage as english } from '../../en/page/account-page.ts'
import type { Translated } from '../../translated.ts'

export const accountPage = {
  'accountPage.showToPhone': 'Telefon einrichten',
  'accountPage.chat.title': 'Chat',
  'accountPage.chat.session': 'Diese Sitzung',
  'accountPage.chat.asking': 'Server wird gefragt …',
  'accountPage.chat.unprotected':
    'Der zweite Schritt ist deaktiviert: Wer das Passwort kennt, kann den Chat öffnen.',
  'accountPage.chat.closed': 'Geschlossen, bis du deinen zweiten Schritt bestätigst.',
  'accountPage.chat.open': 'Geöffnet.',
  'accountPage.chat.openUntil': 'Geöffnet bis {time}.',
  'accountPage.chat.recovery': 'Wiederherstellung',
  'accountPage.chat.recovery.none':
    'Es ist keine E-Mail-Adresse zur Wiederherstellung hinterlegt. Wenn du deine Codes verlierst, kommst du nicht mehr hinein.',
  'accountPage.chat.recovery.hint':
    'Mit einem Code an {email} kannst du den zweiten Schritt deaktivieren.',
  'accountPage.chat.recover': 'Per E-Mail wiederherstellen',
  'accountPage.turnOn.totp.hint': 'Countersign erzeugt die Codes hier, auch wenn du offline bist.',
  'accountPage.turnOn.message.hint':
    'Weniger sicher: Nachrichten lassen sich abfangen, und du brauchst eine Verbindung, um sie zu bekommen.',
  'accountPage.turnOn.sms': 'Per SMS aktivieren',
  'accountPage.turnOn.email': 'Per E-Mail aktivieren',
  'accountPage.turnOn.message': 'Per Nachricht aktivieren',
  'accountPage.turnOn.phone': 'Auch auf einem Telefon',
  'accountPage.entry.none': 'Mit diesem Konto ist noch kein Eintrag verknüpft.',
  'accountPage.entry.show': 'Eintrag anzeigen',
  'accountPage.entry.link': 'Eintrag verknüpfen',
  'accountPage.entry.linkAnother': 'Anderen verknüpfen',
  'accountPage.backupCodes.unknown': 'Der Server sagt nicht, wie viele übrig sind.',
  'accountPage.backupCodes.left': 'Noch {left} auf dem Server',
  'accountPage.backupCodes.add': 'Codes hinzufügen',
  'accountPage.secret': 'Geheimnis',
  'accountPage.secret.hint':
    'Ersetze es, wenn jemand es gesehen haben könnte oder du ein Telefon verloren hast.',
  'accountPage.authenticator.hint':
    'Sicherer als Codes per Nachricht: Countersign erzeugt die Codes hier.',
  'accountPage.refusedCodes': 'Codes abgelehnt?',
  'accountPage.refusedCodes.hint':
    'Zwei Codes nacheinander zeigen dem Server, wie weit die Uhren auseinanderliegen.',
  'accountPage.turnOff.hint': 'Danach schützt nur noch das Passwort das Konto.',
  'accountPage.remove.name': 'Dieses Konto',
  'accountPage.remove.hint': 'Entfernt es aus Countersign. Auf dem Server ändert sich nichts.',
  'accountPage.remove': 'Konto entfernen',
  'accountPage.server.title': 'Server',
  'accountPage.server.local': 'Auf diesem Computer',
  'accountPage.server.ownAuthority': '{kind} · mit eigener Zertifizierungsstelle',
  'accountPage.administration': 'Administration',
  'accountPage.administration.hint':
    'Du kannst die Personen dieses Servers sehen und ihre Zwei-Faktor-Anmeldung zurücksetzen.',
  'accountPage.administration.open': 'Personen und Protokoll',
  'accountPage.signIn.title': 'Anmeldung',
  'accountPage.signIn.session': 'Sitzung',
  'accountPage.signIn.signedIn': 'Angemeldet.',
  'accountPage.signIn.signedOut': 'Nicht angemeldet.',
  'accountPage.signIn.automatic': 'Code automatisch senden',
  'accountPage.signIn.automatic.hint':
    'Wenn der Server nach einem zweiten Faktor fragt, sendet Countersign den Code des verknüpften Eintrags.',
  'accountPage.signIn.passwordKept':
    'In deinem Tresor gespeichert. Wenn eine Sitzung endet, meldet sich Countersign automatisch wieder an.',
  'accountPage.signIn.passwordNotKept':
    'Nicht gespeichert. Du kannst es beim nächsten Anmelden speichern.',
  'accountPage.signIn.forgetPassword': 'Passwort vergessen lassen',
} as const satisfies Translated<typeof english>
