export const exporting = {
  'exporting.title.choosing': 'Export entries',
  'exporting.title.copying': 'Save an encrypted copy',
  'exporting.title.sealing': 'Choose a password for the file',
  'exporting.title.confirming': 'Export without a password?',
  'exporting.title.series': 'Scan these QR codes one after another',
  'exporting.otherFormats': 'Other formats',
  'exporting.loading': 'Loading',

  'exporting.which': 'Which entries',
  'exporting.which.all': '{total, plural, =1 {1 entry} other {All # entries}}',
  'exporting.which.some': 'Some entries',
  'exporting.which.selected': '{count, plural, other {Some entries: # selected}}',
  'exporting.find': 'Find entries to export',
  'exporting.find.placeholder': 'Find by name or tag',
  'exporting.find.clear': 'Clear',
  'exporting.find.nothing': 'No matching entries.',
  'exporting.entries': 'Entries to export',
  'exporting.chooseEntries': 'Choose the entries to export.',

  'exporting.format': 'Format',
  'exporting.encrypted': 'Encrypted',
  'exporting.copy': 'Encrypted Countersign copy',
  'exporting.copy.purpose':
    'Your whole vault, for moving to a new computer. Opens with your recovery key or passphrase.',
  'exporting.copy.wholeVault': 'Always includes the whole vault.',
  'exporting.copy.byKeyOrPassphrase':
    'Everything in one encrypted file: entries, notes, backup codes, accounts, and settings. It opens with your recovery key or your passphrase.',
  'exporting.copy.byKey':
    'Everything in one encrypted file: entries, notes, backup codes, accounts, and settings. It opens with your recovery key.',
  'exporting.copy.save': 'Save the copy',
  'exporting.purpose.aegisEncrypted':
    'For Aegis and many other apps, with a password that you choose.',
  'exporting.purpose.aegis': 'For Aegis and many other apps.',
  'exporting.purpose.twofas': 'For the 2FAS app.',
  'exporting.purpose.bitwarden': 'For Bitwarden and its authenticator, as JSON.',
  'exporting.purpose.cxf':
    'For password managers that read the FIDO Alliance’s format. Backup codes, and codes that it doesn’t support, go into custom fields.',
  'exporting.purpose.otpauthList':
    'A text file with one setup link per line, which most apps can read.',
  'exporting.purpose.qrSeries': 'QR codes to scan with an app on your phone, one after another.',
  'exporting.purpose.sheet': 'A page with every setup key and its QR code, to keep in a safe.',
  'exporting.purpose.other': 'A .{extension} file.',

  'exporting.leavesOut': 'Leaves out {parts}.',
  'exporting.part.pinned': 'which entries are pinned',
  'exporting.part.tags': 'tags',
  'exporting.part.secondTags': 'all but the first tag of an entry',
  'exporting.part.notes': 'notes',
  'exporting.part.websites': 'websites',
  'exporting.part.backupCodes': 'backup codes',
  'exporting.part.pins': 'PINs',
  'exporting.outlook.all':
    '{count, plural, one {# entry will be exported.} other {# entries will be exported.}}',
  'exporting.outlook.some': '{total, plural, other {{count} of # entries will be exported.}}',
  'exporting.refused':
    '{count, plural, one {# entry can’t be exported} other {# entries can’t be exported}}',
  'exporting.refused.list': 'Not exported',
  'exporting.refused.entry': '<bdi>{name}</bdi>: {reason}',

  'exporting.sheet.way': 'Print or save',
  'exporting.sheet.print': 'Print',
  'exporting.sheet.saveFile': 'Save as a file',
  'exporting.sheet.advice': 'Anyone who has this sheet can make your codes. Keep it locked away.',
  'exporting.perCode': 'Entries per QR code',
  'exporting.perCode.usual': '{count} per code: easy to scan',
  'exporting.perCode.most': '{count} per code: fewer codes',
  'exporting.confirm.file':
    'This file isn’t encrypted. Anyone who gets hold of it can make all your codes from then on. Keep it out of shared and synced folders, and delete it once you no longer need it.',
  'exporting.confirm.print':
    'Anyone who finds the sheet can make all your codes from then on. Use a printer you trust, and lock the paper away.',
  'exporting.confirm.codes':
    'Anyone who sees or photographs these QR codes can make all your codes from then on. Make sure nobody is looking.',
  'exporting.confirm.print.action': 'Print the sheet',
  'exporting.confirm.codes.action': 'Show the QR codes',

  'exporting.series.howTo':
    'In Google Authenticator, choose <strong>Transfer accounts</strong>, then <strong>Import accounts</strong>, and hold the phone in front of each code.',
  'exporting.series.code': 'QR code {number} of {total}',
  'exporting.series.place': '{number} of {total}',
  'exporting.series.previous': 'Previous',

  'exporting.seal.password':
    'This password is the only way to open the {format} file. Countersign doesn’t keep it.',
  'exporting.seal.field': 'File password',
  'exporting.saveFile': 'Save the file',
  'exporting.saved': 'Saved {place}.',
  'exporting.savedUnencrypted': 'Saved {place}. Delete it once you no longer need it.',
} as const
