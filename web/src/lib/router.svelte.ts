/** Every view has its URL: the path says which view, the query string what is asked. */

class Location {
  path = $state(window.location.pathname)
  query = $state.raw(new URLSearchParams(window.location.search))

  constructor() {
    window.addEventListener('popstate', () => this.read())
    document.addEventListener('click', (event) => this.follow(event))
  }

  /** Goes to an address of this page. `replace` leaves no step to go back to. */
  go(href: string, replace = false) {
    if (replace) history.replaceState(null, '', href)
    else {
      history.pushState(null, '', href)
      if (!href.startsWith('?')) window.scrollTo(0, 0)
    }
    this.read()
  }

  /** The same view with some parameters changed; null or '' takes one away. */
  set(changes: Record<string, string | string[] | null>, replace = true) {
    const query = new URLSearchParams(this.query)
    for (const [name, value] of Object.entries(changes)) {
      query.delete(name)
      for (const each of Array.isArray(value) ? value : [value]) if (each) query.append(name, each)
    }
    const text = query.toString()
    this.go(this.path + (text ? '?' + text : ''), replace)
  }

  private read() {
    this.path = window.location.pathname
    this.query = new URLSearchParams(window.location.search)
  }

  /** Links within the page are followed without loading it anew. */
  private follow(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest('a')
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    if (link.origin !== window.location.origin || link.target || link.hasAttribute('download')) return
    const path = link.pathname
    if (path.startsWith('/api') || path.includes('.') || (path === window.location.pathname && link.hash)) return
    event.preventDefault()
    this.go(path + link.search)
  }
}

export const location = new Location()
