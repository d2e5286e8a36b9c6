/**
 * Speaks auth-pages: web pages below /auth for browsers without JavaScript. It submits their forms
 * and reads their data- attributes.
 */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { toProofFields } from './auth-v1-sign-in.ts'
import {
  type Abilities,
  type AccountApi,
  type Dialect,
  type Method,
  unknownFactor,
} from './dialect.ts'
import type { Http } from './http.ts'
import { createPages, type FormFields, isPage, type Page } from './pages.ts'
import { serviceRefusals } from './service-refusals.ts'
import { BackupCodes, InstantText, OtpauthUrl, SecretText } from './wire-fields.ts'

const prefix = '/auth'
const settingsPath = '/settings/two-factor'

const abilities: Abilities = {
  methods: ['totp'],
  beginNeeds: [],
  disableNeeds: ['password', 'proof'],
  disableProofs: ['totp', 'message', 'backup'],
  regenerateNeeds: ['proof'],
  regenerateProofs: ['totp', 'message', 'backup'],
  backupCodesCome: 'with-confirmation',
}

export const authPages: Dialect = {
  id: 'auth-pages',
  name: words('shared.dialects.authPages'),
  detect: (http, signal) => isPage(http, `${prefix}/login`, 'login', signal),
  connect,
}

function connect(http: Http): AccountApi {
  const pages = createPages(http, prefix)

  async function change(path: string, fields: FormFields, signal?: AbortSignal) {
    return requireSession(await pages.submit(path, settingsPath, fields, signal))
  }

  return {
    abilities,
    async signIn({ email, password }, signal) {
      http.importSession(null)
      pages.forget()
      const page = await pages.submit('/login', '/login', { email, password }, signal)
      if (page.name === 'two-factor-settings') return { kind: 'signed-in' }
      page.expect('two-step-verification')
      const method = readMethod(page)
      const methods = method === null ? [] : [method]
      return { kind: 'challenge', methods, notice: null, canResend: false, tokenSecret: null }
    },
    async answerChallenge(_, proof, signal) {
      const page = await pages.submit(
        '/verify-2fa',
        '/two-step-verification',
        toProofFields(proof),
        signal,
      )
      requireSession(page).expect('two-factor-settings')
      return { kind: 'signed-in' }
    },
    async signOut(signal) {
      await pages.submit('/logout', settingsPath, {}, signal)
      pages.forget()
      http.importSession(null)
    },
    async status(signal) {
      const page = requireSession(await pages.open(settingsPath, signal))
      page.expect('two-factor-settings')
      const isEnabled = page.read('enabled') === 'true'
      return {
        ...unknownFactor,
        enabled: isEnabled,
        pending: page.read('pending') === 'true',
        method: readMethod(page),
        canResend: isEnabled && readMethod(page) !== 'totp',
        confirmedAt: page.parse('confirmed-at', InstantText.nullable()),
        lastVerifiedAt: page.parse('last-verified-at', InstantText.nullable()),
        backupCodesRemaining: page.parse('remaining', z.coerce.number().int().min(0)),
      }
    },
    async beginEnrolment(_, signal) {
      const page = await change('/two-factor-setup', {}, signal)
      if (page.name === 'two-factor-settings') throw refusal('already_enabled')
      page.expect('two-factor-setup')
      return {
        kind: 'totp',
        secret: page.parse('secret', SecretText),
        otpauthUrl: page.parse('otpauth-url', OtpauthUrl),
        backupCodes: null,
      }
    },
    async confirmEnrolment(proof, signal) {
      const page = await change('/two-factor-verify-setup', toProofFields(proof), signal)
      if (page.name === 'two-factor-settings') {
        throw refusal(page.read('enabled') === 'true' ? 'already_enabled' : 'not_pending')
      }
      return backupCodesOf(page)
    },
    async disable({ password, proof }, signal) {
      const fields = { password, ...toProofFields(proof) }
      const page = await change('/settings/disable-two-factor', fields, signal)
      page.expect('two-factor-settings')
    },
    async regenerateBackupCodes({ proof }, signal) {
      const page = await change('/regenerate-backup-codes', toProofFields(proof), signal)
      if (page.name === 'two-factor-settings') throw refusal('not_enabled')
      return backupCodesOf(page)
    },
    /** The form that asks for a code also sends it, but only for a change, not for a sign-in. */
    async sendCode(challenge, signal) {
      if (challenge) throw new AppError('refused', words('core.dialects.resendBySigningIn'))
      const page = await change('/settings/disable-two-factor', {}, signal)
      if (page.name === 'two-factor-settings') throw refusal('not_enabled')
      if (readMethod(page) === 'totp') throw refusal('method_has_no_resend')
      return { sent: true, destination: null, expiresAt: null, resendAvailableAt: null }
    },
  }
}

/** A server that shows the sign-in page instead has ended the session. */
function requireSession(page: Page): Page {
  if (page.name !== 'login' && page.name !== 'two-step-verification') return page
  throw refusal('invalid_token')
}

function refusal(wireCode: keyof typeof serviceRefusals): AppError {
  const [code, said] = serviceRefusals[wireCode]
  return new AppError(code, said)
}

function readMethod(page: Page): Method | null {
  const method = page.read('method')
  return method === 'totp' || method === 'sms' || method === 'email' ? method : null
}

function backupCodesOf(page: Page): readonly string[] {
  page.expect('fresh-backup-codes')
  return page.parseAll('backup-code', BackupCodes)
}
