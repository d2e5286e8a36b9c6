/** Returns an account's name for sentences and buttons: 'GitHub, ada@example.com'. */
export function accountName({ name, email }: { name: string; email: string }): string {
  return `${name}, ${email}`
}
