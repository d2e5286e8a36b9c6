import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab': 'Eine Seite in einem Browser-Tab kann nicht in andere Programme tippen.',
  'core.typing.flatpak': 'Ein Flatpak kann nicht in andere Programme tippen.',
  'core.typing.noDesktop': 'Countersign kann hier nicht tippen, weil kein Desktop läuft.',
  'core.typing.missing':
    'Um in andere Programme zu tippen, braucht Countersign {tools}. Installiere das zuerst.',
  'core.typing.permission':
    'Um in andere Programme zu tippen, braucht Countersign deine Erlaubnis. Gib sie in den Systemeinstellungen unter „Datenschutz & Sicherheit“ bei „Bedienungshilfen“ und „Automation“.',
  'core.typing.refused': 'Dein System hat {tools} nicht in das andere Programm tippen lassen.',
  'core.typing.noOther': 'Es gab kein anderes Programm, in das getippt werden könnte.',
  'core.typing.copied': '{why} Stattdessen wurde der Code kopiert.',
  'core.typing.copyIt': '{why} Kopiere stattdessen den Code.',
} as const satisfies Translated<typeof english>
