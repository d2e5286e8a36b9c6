import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Background } from '../../shared/host-models.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'
import { ShortcutInput } from './shortcut-input.tsx'
import { useShortcutState } from './use-shortcut-state.ts'

type Change = { readonly onChange: ChangeSettings }

/** The program without its window, where the host has a tray and starts with the login. */
export function BackgroundSettings({ onChange }: Change) {
  const { call, session } = useStores()
  const capabilities = useStore(session, state => state.capabilities)
  const isHosted = capabilities?.background ?? false
  const [background, setBackground] = useState<Background | null>(null)

  useEffect(() => {
    if (!isHosted) return
    let isCurrent = true
    const take = (answer: Background) => isCurrent && setBackground(answer)
    // Without an answer there is nothing to switch; the other settings are there all the same.
    call('host.background').then(take, () => undefined)
    return () => {
      isCurrent = false
    }
  }, [call, isHosted])

  if (!capabilities || !background) return null
  const { platform } = capabilities
  return (
    <Section part="background" title={say('settings.background')}>
      {background.hasTray && <TraySettings onChange={onChange} platform={platform} />}
      {!background.hasTray && platform === 'linux' && (
        <Row name={say('settings.noTray')} hint={say('settings.noTray.hint')} />
      )}
      {capabilities.quick === 'host' && <ScanShortcut onChange={onChange} />}
      <AtLogin
        {...background}
        platform={platform}
        onSet={isOn => call('host.setAtLogin', { isOn }).then(setBackground, showFailure)}
      />
    </Section>
  )
}

const shown = [
  { value: 'none', label: words('settings.trayPinned.none') },
  { value: 'names', label: words('settings.trayPinned.names') },
  { value: 'codes', label: words('settings.trayPinned.codes') },
] as const

function TraySettings({ onChange, platform }: Change & { readonly platform: string }) {
  const { settings } = useStores()
  const current = useStore(settings, state => state.settings)

  return (
    <>
      <SwitchRow
        name={say('settings.tray', { platform })}
        hint={say('settings.tray.hint')}
        checked={current.tray}
        onChange={tray => onChange({ tray })}
      />
      {current.tray && (
        <Row name={say('settings.trayPinned')} hint={say('settings.trayPinned.hint')}>
          <Select
            w={200}
            aria-label={say('settings.trayPinned')}
            allowDeselect={false}
            data={shown.map(({ value, label }) => ({ value, label: sayWords(label) }))}
            value={current.trayPinned}
            onChange={value => onChange({ trayPinned: value as Settings['trayPinned'] })}
          />
        </Row>
      )}
      {current.tray && platform !== 'macos' && (
        <SwitchRow
          name={say('settings.closeToTray')}
          hint={say('settings.closeToTray.hint', { platform })}
          checked={current.closeToTray}
          onChange={closeToTray => onChange({ closeToTray })}
        />
      )}
    </>
  )
}

const scanHints = {
  off: words('settings.scanShortcut.off'),
  works: words('settings.scanShortcut.works'),
  taken: words('settings.quick.taken'),
  asked: words('settings.quick.asked'),
} as const

function ScanShortcut({ onChange }: Change) {
  const { settings } = useStores()
  const keys = useStore(settings, state => state.settings.scanShortcut)
  const state = useShortcutState('scanShortcut', true)

  return (
    <Row name={say('labels.scanScreen')} hint={state && sayWords(scanHints[state])}>
      <ShortcutInput
        label={say('settings.scanShortcut')}
        value={keys}
        onChange={scanShortcut => onChange({ scanShortcut })}
      />
    </Row>
  )
}

interface AtLoginProps extends Background {
  readonly platform: string
  onSet(isOn: boolean): void
}

function AtLogin({ hasTray, atLogin, platform, onSet }: AtLoginProps) {
  const name = say('settings.atLogin')
  if (atLogin === 'unavailable') {
    return <Row name={name} hint={say('settings.atLogin.unavailable')} />
  }
  const usual = hasTray
    ? say('settings.atLogin.hint')
    : say('settings.atLogin.noTray', { platform })
  return (
    <SwitchRow
      name={name}
      hint={atLogin === 'blocked' ? say('settings.atLogin.blocked') : usual}
      checked={atLogin !== 'off'}
      onChange={onSet}
    />
  )
}
