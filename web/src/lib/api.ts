import type { Problem } from './types'

/** What the server said went wrong. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super((problem.parameter ? problem.parameter + ': ' : '') + (problem.detail || problem.title))
  }
}

const TOKEN = 'dragoman-token'

/** The token that a server beyond this machine asks for; kept for this tab alone. */
export function setToken(token: string) {
  sessionStorage.setItem(TOKEN, token)
}

export type Params = Record<string, string | number | boolean | string[] | null | undefined>

/** A query string without what is absent or empty; a list is the same name several times. */
export function search(params: Params): string {
  const out = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== '') out.append(name, String(each))
    }
  }
  const text = out.toString()
  return text ? '?' + text : ''
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const token = sessionStorage.getItem(TOKEN)
  const headers = new Headers(init.headers)
  headers.set('Accept', 'application/json')
  if (token) headers.set('Authorization', 'Bearer ' + token)
  if (init.body) headers.set('Content-Type', 'application/json')
  let response: Response
  try {
    response = await fetch(path, { ...init, headers })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError({ type: 'about:blank', title: 'No answer', status: 0, detail: 'The server does not answer; is it still running?' })
  }
  if (!response.ok) {
    const fallback = { type: 'about:blank', title: response.statusText, status: response.status, detail: `The server answered ${response.status}.` }
    throw new ApiError(await response.json().catch(() => fallback))
  }
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

export const get = <T>(path: string, params: Params = {}, signal?: AbortSignal) => request<T>(path + search(params), signal ? { signal } : {})
export const put = <T>(path: string, body: unknown) => request<T>(path, { method: 'PUT', body: JSON.stringify(body) })
export const post = <T>(path: string, body: unknown) => request<T>(path, { method: 'POST', body: JSON.stringify(body) })
export const remove = (path: string) => request<void>(path, { method: 'DELETE' })
