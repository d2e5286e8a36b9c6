/** Walks every screen about accounts on the practice server, each reached from the previous one. */
import { accountSteps } from './account-steps.ts'
import type { Screen } from './screens.ts'

type Steps = ReturnType<typeof accountSteps>
type Reach = (steps: Steps) => Promise<unknown>

async function openAccountOf(steps: Steps, name: string): Promise<void> {
  await steps.showAccounts()
  await steps.button(`Sign in as ${name}`).click()
  await steps.page().getByRole('heading', { name, exact: true }).waitFor()
}

async function leaveDialog({ dialog, page }: Steps): Promise<void> {
  await page().keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
}

const reaches: Readonly<Record<string, Reach>> = {
  'no accounts': async ({ button, showAccounts }) => {
    await showAccounts()
    await button('Open the practice server').waitFor()
  },
  'address of a server': async ({ button, dialog }) => {
    await button('Add a server').first().click()
    await dialog().getByRole('textbox', { name: 'Server address' }).fill('http://a.example')
    await dialog().getByRole('button', { name: 'Continue' }).click()
    await dialog().getByRole('alert').getByText('This address isn’t encrypted').waitFor()
  },
  'check a server': async steps => {
    const { button, dialog, page } = steps
    await leaveDialog(steps)
    await button('More server options').click()
    await page().getByRole('menuitem', { name: 'Check a server' }).click()
    await dialog().getByRole('combobox', { name: 'Kind of server' }).waitFor()
  },
  'practice server': async steps => {
    await leaveDialog(steps)
    await steps.button('Open the practice server').click()
    await steps.button('Sign in as Ada Marsh').waitFor()
  },
  'account that is off': async steps => {
    await openAccountOf(steps, 'Ben Okoro')
    await steps.button('Turn on by SMS').waitFor()
  },
  'turning on by SMS': async ({ button, inDialog }) => {
    await button('Turn on by SMS').click()
    await inDialog('Turn on').waitFor()
  },
  'code by SMS': async ({ dialog, inDialog }) => {
    await inDialog('Turn on').click()
    await dialog().getByRole('timer').waitFor()
  },
  'setup that waits': async steps => {
    await leaveDialog(steps)
    await steps.button('Finish').waitFor()
  },
  'setup for a phone': async steps => {
    const { button, dialog, inDialog } = steps
    await openAccountOf(steps, 'Ada Marsh')
    await button('Also on a phone').click()
    await inDialog('Show the QR code').click()
    await dialog().getByAltText('QR code for your phone').waitFor()
  },
  'two-factor turned on': async ({ dialog, inDialog }) => {
    await inDialog('Continue').click()
    await dialog().getByText('Two-factor sign-in is on.').waitFor()
  },
  'account that is on': async ({ button, inDialog }) => {
    await inDialog('Done').click()
    await button('Resynchronize').waitFor()
  },
  'turning off': async ({ button, dialog }) => {
    await button('Turn off two-factor sign-in').click()
    await dialog().getByRole('radio').first().waitFor()
  },
  'backup codes of an entry': async steps => {
    await leaveDialog(steps)
    await steps.button('Show').click()
    await steps.dialog().getByRole('button', { name: 'Copy next backup code' }).waitFor()
  },
  'all backup codes': async steps => {
    await leaveDialog(steps)
    await steps.button('Menu').click()
    await steps.page().getByRole('menuitem', { name: 'Backup codes' }).click()
    await steps.page().getByRole('heading', { name: 'Backup codes' }).waitFor()
  },
  'challenge at sign-in': async ({ button, dialog, showAccounts }) => {
    await showAccounts()
    await button('Sign in as Cleo Varga').click()
    await dialog().getByRole('timer').waitFor()
  },
  'account with a chat': async steps => {
    await leaveDialog(steps)
    await openAccountOf(steps, 'Dora Lindt')
    await steps.page().getByText('The second step is off:').waitFor()
  },
  overview: async ({ page, showAccounts }) => {
    await showAccounts()
    await page().getByRole('list', { name: 'Practice accounts' }).waitFor()
  },
  administration: async steps => {
    await openAccountOf(steps, 'Gus Adeyemi')
    await steps.button('Turn on').first().click()
    await steps.inDialog('Done').click()
    await steps.button('Users and log').click()
    await steps.page().getByRole('list', { name: 'Users' }).waitFor()
  },
  'reset of a user': async ({ button, dialog }) => {
    await button('Reset two-factor sign-in for hana@practice.example').click()
    await dialog().getByRole('textbox', { name: 'Reason' }).waitFor()
  },
  'audit log': async steps => {
    await leaveDialog(steps)
    await steps.button('Audit log of hana@practice.example').click()
    await steps.page().getByRole('combobox', { name: 'Kind of event' }).waitFor()
  },
}

export const accountScreens: readonly Screen[] = Object.entries(reaches).map(([name, reach]) => ({
  name,
  reach: journey => reach(accountSteps(() => journey.page)),
}))
