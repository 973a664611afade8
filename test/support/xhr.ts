/** As much of a browser's XMLHttpRequest, over fetch, as rxjs and so botframework-directlinejs use. */
export class Xhr {
  readyState = 0;
  status = 0;
  statusText = '';
  timeout = 0;
  responseType = '';
  response: unknown = null;
  responseText = '';
  withCredentials = false;
  onreadystatechange: (() => void) | null = null;
  ontimeout: ((event: unknown) => void) | null = null;
  readonly #abort = new AbortController();
  readonly #headers = new Headers();
  #method = 'GET';
  #url = '';
  #answer: Response | undefined;

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.#become(1);
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.append(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answer?.headers.get(name) ?? null;
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string | FormData): void {
    this.#exchange(body).then(
      () => this.#become(4),
      () => {
        if (this.#abort.signal.aborted) return;
        this.status = 0;
        this.#become(4);
      },
    );
  }

  async #exchange(body?: string | FormData): Promise<void> {
    const answer = await fetch(this.#url, { method: this.#method, headers: this.#headers, body: body ?? null, signal: this.#abort.signal });
    const bytes = await answer.arrayBuffer();
    this.#answer = answer;
    this.status = answer.status;
    this.statusText = answer.statusText;
    this.responseText = new TextDecoder().decode(bytes);
    if (this.responseType === 'arraybuffer') this.response = bytes;
    else if (this.responseType === 'json') this.response = this.responseText === '' ? null : JSON.parse(this.responseText);
    else this.response = this.responseText;
  }

  #become(state: number): void {
    this.readyState = state;
    this.onreadystatechange?.();
  }
}
