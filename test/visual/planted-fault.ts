import type { Plugin, ViteDevServer } from 'vite';

/** A fault that is put into a module before a browser gets it. */
export interface Fault {
  readonly module: string;
  readonly right: string;
  readonly wrong: string;
}

/** Plants faults, one at a time, in what a development server serves, to test the tests. */
export class FaultPlanter {
  readonly plugin: Plugin;
  #server: ViteDevServer | undefined;
  #fault: Fault | undefined;

  constructor() {
    this.plugin = {
      name: 'fault-planter',
      enforce: 'pre',
      configureServer: (server) => {
        this.#server = server;
      },
      transform: (code, id) => this.#transform(code, id),
    };
  }

  /** @throws if the module no longer contains the code that the fault replaces */
  async plant(fault: Fault): Promise<void> {
    this.#fault = fault;
    this.#server?.moduleGraph.invalidateAll();
    await this.#server?.transformRequest(fault.module);
  }

  #transform(code: string, id: string): string | null {
    const fault = this.#fault;
    if (!fault || !id.endsWith(fault.module)) return null;
    if (!code.includes(fault.right))
      throw new Error(`${fault.module} has no “${fault.right}”: plant it elsewhere.`);
    return code.replace(fault.right, fault.wrong);
  }
}
