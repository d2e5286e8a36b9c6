import { password } from '../harness.ts'

/** Lists every JSON call that takes a body, with a valid body. */
export const posts: readonly [path: string, body: Record<string, unknown>][] = [
  ['/api/v1/auth/register', { email: 'a@b.example', password }],
  ['/api/v1/auth/login', { email: 'a@b.example', password }],
  ['/api/v1/auth/login/two-factor', { challenge_token: 'x', code: '123456' }],
  ['/api/v1/auth/2fa/setup', {}],
  ['/api/v1/auth/2fa/enable', { code: '123456' }],
  ['/api/v1/auth/2fa/disable', { password, code: '123456' }],
  ['/api/v1/auth/2fa/backup-codes/regenerate', { code: '123456' }],
  ['/api/v1/auth/2fa/resync', { codes: ['123456', '654321'] }],
  ['/users/login', { email: 'a@b.example', password }],
  ['/users/2fa/enable', { method: 'email' }],
  ['/users/2fa/send-code', { temp_token: 'x' }],
  ['/users/2fa/resend-code', { temp_token: 'x' }],
  ['/users/2fa/verify', { temp_token: 'x', code: '123456' }],
  ['/users/2fa/disable', { password, code: '123456' }],
  ['/api/chat/two-step/enable', { password: 'a password of its own' }],
  ['/api/chat/two-step/verify', { code: '123456' }],
  ['/api/chat/two-step/disable', { password, code: '123456' }],
  ['/api/chat/two-step/recover', { recovery_code: '123456' }],
  ['/2fa/login', { email: 'a@b.example', password }],
  ['/2fa/verify', { code: '123456' }],
  ['/2fa/verify-backup', { backup_code: 'ABCD-EFGH-JKMN-PQRS' }],
  ['/2fa/enable', {}],
  ['/2fa/confirm', { code: '123456' }],
  ['/2fa/disable', { password, code: '123456' }],
  ['/api/v1/admin/users/999999/2fa/reset', { reason: 'lost' }],
  ['/api/v1/sync/tokens', { name: 'laptop' }],
]

/** Lists every form of the pages. */
export const forms: readonly string[] = [
  '/auth/login',
  '/auth/logout',
  '/auth/two-factor-setup',
  '/auth/two-factor-verify-setup',
  '/auth/verify-2fa',
  '/auth/settings/two-factor',
  '/auth/settings/disable-two-factor',
  '/auth/regenerate-backup-codes',
]
