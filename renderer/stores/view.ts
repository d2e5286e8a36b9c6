import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AccountId } from '../../shared/account-models.ts'
import type { EntryId } from '../../shared/entry-models.ts'

export type Screen = 'codes' | 'accounts' | 'backup-codes' | 'trash' | 'settings'

/** The search field searches these screens. From any other, it leads to the codes. */
export const searchedScreens: ReadonlySet<Screen> = new Set<Screen>(['codes', 'backup-codes'])

/** An entry's details may open at this part, or to be edited, if the user asked for it. */
export type DetailsPart = 'backup-codes' | 'edit'

/** Each section of the settings can be opened by itself. */
export type SettingsPart =
  | 'appearance'
  | 'copying'
  | 'quick'
  | 'background'
  | 'lock'
  | 'notifications'
  | 'place'
  | 'backups'
  | 'sync'
  | 'programs'
  | 'transfer'
  | 'about'

export interface AccountPage {
  readonly id: AccountId
  readonly part: 'account' | 'administration'
}

export interface View {
  readonly screen: Screen
  readonly query: string
  readonly tag: string | null
  /** The list marks these for a moment, because they were just added, and focuses the first. */
  readonly arrived: readonly EntryId[]
  /** The entry whose details are open. */
  readonly detailsOf: EntryId | null
  readonly detailsPart: DetailsPart | null
  /** New backup codes are shown at once, unless that requires the passphrase. */
  readonly codesAreNew: boolean
  /** The account whose own backup codes are open. */
  readonly codesOf: AccountId | null
  /** The account whose page is open. */
  readonly account: AccountPage | null
  readonly keysShown: boolean
  readonly commandsShown: boolean
  readonly recoveryKeyAsked: 'show' | 'replace' | null
  /** The settings scroll to this part once they show it. */
  readonly settingsPart: SettingsPart | null
  /** The list focuses this entry's card once it shows it. */
  readonly sought: EntryId | null
  show(screen: Screen): void
  search(query: string): void
  chooseTag(tag: string | null): void
  /** Shows the codes without a filter, at the first of these entries. */
  showArrived(ids: readonly EntryId[]): void
  forgetArrived(): void
  openDetails(id: EntryId, part?: DetailsPart | null): void
  openAccountCodes(id: AccountId): void
  /** Opens the backup codes that an account has just received: its entry's, or its own. */
  openNewCodes(account: AccountId, entry: EntryId | null): void
  closeDrawer(): void
  showAccount(id: AccountId, part?: AccountPage['part']): void
  /** Null keeps the settings where they are, because they have already scrolled. */
  showSettings(part: SettingsPart | null): void
  showKeys(shown: boolean): void
  showCommands(shown: boolean): void
  askRecoveryKey(asked: 'show' | 'replace' | null): void
  seek(id: EntryId | null): void
  forget(): void
}

/** Only one drawer is open at a time, because two would both react to the same Escape. */
const noDrawer = {
  detailsOf: null,
  detailsPart: null,
  codesOf: null,
  codesAreNew: false,
} as const

const start = {
  ...noDrawer,
  screen: 'codes',
  query: '',
  tag: null,
  arrived: [] as readonly EntryId[],
  account: null,
  settingsPart: null,
  keysShown: false,
  commandsShown: false,
  recoveryKeyAsked: null,
  sought: null,
} as const

/** Keeps where the user is in the window. */
export function createView(): StoreApi<View> {
  return createStore<View>()(set => ({
    ...start,
    show: screen => set({ ...noDrawer, screen, account: null }),
    search: query => set({ query }),
    chooseTag: tag => set({ tag }),
    showArrived: arrived =>
      set({ ...noDrawer, screen: 'codes', account: null, query: '', tag: null, arrived }),
    forgetArrived: () => set({ arrived: start.arrived }),
    openDetails: (detailsOf, detailsPart = null) => set({ ...noDrawer, detailsOf, detailsPart }),
    openNewCodes: (account, entry) =>
      set({
        ...noDrawer,
        ...(entry === null
          ? { codesOf: account }
          : { detailsOf: entry, detailsPart: 'backup-codes' }),
        codesAreNew: true,
      }),
    openAccountCodes: codesOf => set({ ...noDrawer, codesOf }),
    closeDrawer: () => set(noDrawer),
    showAccount: (id, part = 'account') =>
      set({ ...noDrawer, screen: 'accounts', account: { id, part } }),
    showSettings: settingsPart =>
      set({ ...noDrawer, screen: 'settings', account: null, settingsPart }),
    showKeys: keysShown => set({ keysShown }),
    showCommands: commandsShown => set({ commandsShown }),
    askRecoveryKey: recoveryKeyAsked => set({ recoveryKeyAsked }),
    seek: sought => set({ sought }),
    forget: () => set(start),
  }))
}
