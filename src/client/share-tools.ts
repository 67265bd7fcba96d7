/** What is loaded when a reader reaches for a permalink or came by a link to a part that the page does not have. */
import css from '../styles/share.css?inline';
import { checkAddress } from './missing-part.ts';
import './share-hand-over.ts';
import { openPanel } from './share-panel.ts';

const styles = new CSSStyleSheet();
styles.replaceSync(css);
document.adoptedStyleSheets.push(styles);

globalThis.guideShare = { open, checkAddress };

function open(click: Event): void {
  const isPlain =
    click instanceof MouseEvent &&
    click.button === 0 &&
    !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
  const opener = click.target instanceof Element ? click.target.closest('a, button') : null;
  if (!isPlain || !(opener instanceof HTMLAnchorElement || opener instanceof HTMLButtonElement)) return;
  // A permalink is still a link: going where it leads takes the focus along, so the panel opens after that.
  setTimeout(() => openPanel(opener, click.detail > 0));
}
