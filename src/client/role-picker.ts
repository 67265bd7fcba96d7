import { readPickedRoles, writePickedRoles } from '../lib/comparison/picked-roles.ts';

/** Keeps the roles that are compared in the address, so that a comparison can be linked. */
class RolePicker extends HTMLElement {
  #boxes: readonly HTMLInputElement[] = [];

  connectedCallback(): void {
    this.#boxes = [...this.querySelectorAll('input')];
    const known = this.#boxes.map(({ value }) => value);
    const picked = readPickedRoles(location.search, known);
    for (const box of this.#boxes) box.checked = picked.includes(box.value);
    this.onchange = () => {
      const now = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const { pathname, search, hash } = location;
      history.replaceState(history.state, '', pathname + writePickedRoles(search, now) + hash);
    };
  }
}

customElements.define('role-picker', RolePicker);
