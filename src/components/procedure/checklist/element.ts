/**
 * The element around the list of papers. It waits for its style sheet, which pages without scripts never load;
 * without this script, or when the style sheet does not come, it is a plain list.
 */
import styles from '../../../styles/checklist.css?url';
import { Checklist } from './checklist.ts';

class DossierChecklist extends HTMLElement {
  connectedCallback(): void {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.addEventListener('load', () => new Checklist(this), { once: true });
    document.head.append(link);
  }
}

customElements.define('dossier-checklist', DossierChecklist);
