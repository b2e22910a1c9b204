import { ApiError } from './api'

/** What a view waits for: loading, an error or a value. The value stays while a newer one loads. */
export class Loader<T> {
  value = $state.raw<T>()
  error = $state.raw<Error>()
  loading = $state(false)
  private running?: AbortController

  async load(ask: (signal: AbortSignal) => Promise<T>) {
    this.running?.abort()
    const mine = (this.running = new AbortController())
    this.loading = true
    try {
      const value = await ask(mine.signal)
      if (this.running !== mine) return
      this.value = value
      this.error = undefined
    } catch (cause) {
      if (this.running !== mine) return
      this.error = cause instanceof ApiError ? cause : new Error(String(cause))
    } finally {
      if (this.running === mine) this.loading = false
    }
  }
}
